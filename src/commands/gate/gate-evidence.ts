import { catalogueFileKind, idOfPath, isSchemaPath } from "../../domain/catalogue-path.ts";
import type { Integration } from "../../domain/entry.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { normalBodyText } from "../../input/body-text.ts";
import { canonicalJson } from "../../input/canonical.ts";
import type { FileReader } from "../read-catalogue.ts";
import type { FileChange } from "./gate-request.ts";

/** The catalogue as it would be once merged, by path: the base branch's files with the pull request's laid over them. */
export function mergedFiles(
  base: readonly SourceFile[],
  changes: readonly FileChange[],
): ReadonlyMap<string, SourceFile> {
  const files = new Map(base.map((file) => [file.path, file]));
  for (const { after, path } of changes) {
    if (after === undefined) files.delete(path);
    else files.set(path, after);
  }
  return files;
}

const source = (file: SourceFile): string =>
  canonicalJson("text" in file ? { text: file.text } : { trouble: file.trouble });

/** What a file says, however it is written: facts and prose where it can be read, its text where it cannot. */
function saying(file: SourceFile | undefined, read: FileReader): string | null {
  if (file === undefined) return null;
  const found = read(file);
  if (found === undefined || found.kind === "unreadable") return source(file);
  const { body, raw } = found.entry;
  try {
    return canonicalJson({ facts: raw, prose: normalBodyText(body.text) });
  } catch (error) {
    // YAML knows numbers that JSON does not (`.nan`): the schema refuses them, and here the text stands for itself.
    if (error instanceof TypeError) return source(file);
    throw error;
  }
}

function systemsOf(
  { raw }: Integration,
  files: ReadonlyMap<string, SourceFile>,
  read: FileReader,
): readonly unknown[] {
  const uses = Array.isArray(raw.systems) ? raw.systems : [];
  const ids = uses.flatMap((use: unknown) =>
    typeof use === "object" && use !== null && "id" in use && typeof use.id === "string"
      ? [use.id]
      : [],
  );
  return [...new Set(ids)].sort().map((id) => [id, saying(files.get(`systems/${id}.md`), read)]);
}

/**
 * The evidence digest of a pull request at one of its commits: of what it changes, as it would be merged, and of the records of
 * the systems that its integrations use. Re-flowed prose, the order of keys, quotes and comments make no difference; a fact does.
 */
export function evidenceDigest(
  base: readonly SourceFile[],
  changes: readonly FileChange[],
  sha: string,
  read: FileReader,
  sha256: (text: string) => string,
): string {
  const files = mergedFiles(base, changes);
  const parts = [...changes]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ after, object, path }): readonly unknown[] => {
      const kind = catalogueFileKind(path);
      // A schema whose content is not named counts as new at every commit.
      if (kind === undefined)
        return isSchemaPath(path) ? [[path, object ?? (after && sha) ?? null]] : [];
      const found = after === undefined ? undefined : read(after);
      const systems = found?.kind === "integration" ? systemsOf(found.entry, files, read) : [];
      return [[path, idOfPath(path), saying(after, read), systems]];
    });
  return sha256(canonicalJson(parts));
}
