import { createHash } from "node:crypto";
import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import { governancePath } from "../../domain/catalogue-path.ts";
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
}

/**
 * Takes the fingerprint of a catalogue: name, place on the disk, size and times of every file that validation may read, and the
 * commit that is checked out. Gives nothing where a glance is not enough. Throws what listing the files throws.
 */
export function catalogueFingerprint(
  root: string,
  environment: Environment,
): CatalogueFingerprint | undefined {
  const head = headState(root, environment);
  if (head === undefined) return undefined;
  const lines = [head];
  let newest = 0;
  const look = (path: string): void => {
    const found = lstatSync(join(root, path), { throwIfNoEntry: false });
    lines.push(`${path}\0${found === undefined ? "" : traits(found)}`);
    if (found !== undefined) newest = Math.max(newest, found.mtimeMs, found.ctimeMs);
  };
  listCatalogueFolders(root, look);
  look(governancePath);
  look(schemasFolder);
  for (const name of listSchemaNames(root) ?? []) look(`${schemasFolder}/${name}`);
  const digest = createHash("sha256").update(lines.join("\n")).digest("base64url");
  return { digest, newest, inRepository: head !== noRepository };
}

// The time of change is the system's own: unlike the time of writing, nobody can set it.
const traits = ({ dev, ino, mode, size, mtimeMs, ctimeMs }: Stats): string =>
  `${dev} ${ino} ${mode} ${size} ${mtimeMs} ${ctimeMs}`;
