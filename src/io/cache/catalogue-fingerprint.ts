import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { governancePath } from "../../domain/catalogue-path.ts";
import { changedAt, fileTraits } from "../file-traits.ts";
import { listCatalogueFolders } from "../files.ts";
import type { Environment } from "../git-environment.ts";
import { headState, noRepository } from "../head-state.ts";
import { listSchemaNames, schemasFolder } from "../schema-files.ts";

/** What a catalogue looked like at one moment, without having read it. */
export interface CatalogueFingerprint {
  /** Differs whenever a file was written, replaced, renamed, added, removed or given other rights, or another commit is checked out. */
  readonly digest: string;
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
  const lines = [head];
  let newest = 0;
  const times: (readonly [path: string, changed: number])[] = [];
  const look = (path: string): void => {
    const found = lstatSync(join(root, path), { throwIfNoEntry: false });
    lines.push(`${path}\0${found === undefined ? "" : fileTraits(found)}`);
    if (found === undefined) return;
    const changed = changedAt(found);
    newest = Math.max(newest, changed);
    if (!found.isDirectory()) times.push([path, changed]);
  };
  listCatalogueFolders(root, look);
  look(governancePath);
  look(schemasFolder);
  for (const name of listSchemaNames(root) ?? []) look(`${schemasFolder}/${name}`);
  for (const path of more) look(path);
  const digest = createHash("sha256").update(lines.join("\n")).digest("base64url");
  return {
    digest,
    newest,
    inRepository: head !== noRepository,
    changedSince: (moment) =>
      times.filter(([, changed]) => changed >= moment).map(([path]) => path),
  };
}
