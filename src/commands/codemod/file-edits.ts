import type { FileEdit } from "../../domain/codemod-result.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { type FieldChange, setFields } from "../../input/edit-front-matter.ts";
import type { OpenCatalogue } from "../open-catalogue.ts";

/** The texts of a catalogue while a codemod works on them: several changes of one file come out as one edit. */
export class FileEdits {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();
  readonly #moves = new Map<string, string>();

  constructor({ files }: OpenCatalogue) {
    this.#texts = new Map(
      files.flatMap((file) => ("text" in file ? [[file.path, file.text]] : [])),
    );
  }

  text(path: string): string {
    const text = this.#now.get(path) ?? this.#texts.get(path);
    if (text === undefined) throw new Error(`${path} was read, but its text is gone.`);
    return text;
  }

  has(path: string): boolean {
    return this.#texts.has(path);
  }

  put(path: string, text: string): void {
    this.#now.set(path, text);
  }

  /** Sets fields of an entry; comments, order and all else stay. */
  set({ path }: Pick<Integration | System, "path">, changes: readonly FieldChange[]): void {
    if (changes.length === 0) return;
    try {
      this.put(path, setFields(this.text(path), changes));
    } catch (error) {
      throw cannotEdit(path, error);
    }
  }

  move(path: string, newPath: string): void {
    this.#moves.set(path, newPath);
  }

  /** What has come of it, by path. */
  edits(): readonly FileEdit[] {
    const paths = new Set([...this.#now.keys(), ...this.#moves.keys()]);
    return [...paths]
      .map((path): FileEdit => {
        const before = this.#texts.get(path);
        const newPath = this.#moves.get(path);
        return {
          path,
          ...(newPath !== undefined && { newPath }),
          ...(before !== undefined && { before }),
          after: this.text(path),
        };
      })
      .filter(({ before, after, newPath }) => before !== after || newPath !== undefined)
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }
}

const cannotEdit = (path: string, error: unknown): UsageError => {
  const reason = error instanceof Error ? error.message : String(error);
  return new UsageError({
    da: `${path} kan ikke rettes (${reason}). Kør catalogue validate ${path}, ret fejlene, og prøv igen. Intet er skrevet.`,
    en: `${path} cannot be edited (${reason}). Run catalogue validate ${path}, correct the mistakes and try again. Nothing was written.`,
  });
};
