import type { Buffer } from "node:buffer";
import { governancePath } from "../../domain/catalogue-path.ts";
import type { Environment } from "../git/git-environment.ts";
import { headState, noRepository } from "../git/head-state.ts";
import { listCatalogueFolders } from "../reading/files.ts";
import { listSchemaNames, schemasFolder } from "../schema-files.ts";
import { newGlance } from "./glance.ts";

/** What a catalogue looked like at one moment, without having read it. */
export interface CatalogueFingerprint {
  /** Differs whenever a file was written, replaced, renamed, added, removed or given other rights, or another commit is checked out. */
  readonly content: () => readonly Buffer[];
  /** When the newest of it changed, in milliseconds since 1970. */
  readonly newest: number;
  readonly inRepository: boolean;
  /** Files that changed since a moment, by path; folders are known by what lies in them. */
  readonly changedSince: (moment: number) => readonly string[];
}

/**
 * Takes the fingerprint of a catalogue: name, place on the disk, size and times of every file that validation may read, and the
 * commit that is checked out; of `more` paths too, whatever lies there. Gives nothing where a glance is not enough. Throws what
 * listing the files throws.
 */
export function catalogueFingerprint(
  root: string,
  environment: Environment,
  more: readonly string[] = [],
): CatalogueFingerprint | undefined {
  const head = headState(root, environment);
  if (head === undefined) return undefined;
  const glance = newGlance(root);
  listCatalogueFolders(root, glance.look);
  glance.look("", governancePath);
  glance.look("", schemasFolder);
  for (const name of listSchemaNames(root) ?? []) glance.look(schemasFolder, name);
  for (const path of more) glance.look("", path);
  return {
    content: () => glance.content(head),
    newest: glance.newest(),
    inRepository: head !== noRepository,
    changedSince: glance.changedSince,
  };
}
