import { Buffer } from "node:buffer";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { systemsFolder } from "../../domain/catalogue-path.ts";
import { mostSnapshotBytes, snapshotPath } from "../../domain/kitos/snapshot.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { readPlainText } from "../peers/peer-store.ts";
import { hasContent, replaceFile } from "../write.ts";

/** The text of the snapshot at a root; `undefined` where there is none. */
export const snapshotTextAt = (root: string): string | undefined =>
  readPlainText(root, snapshotPath, mostSnapshotBytes);

/** Writes the snapshot in one step. Returns false where it was the same already. Throws `UsageError` where there is no folder for it. */
export function writeSnapshot(root: string, text: string): boolean {
  if (lstatSync(join(root, systemsFolder), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError({
      da: `Mappen ${systemsFolder} mangler, så der er intet at sammenligne med KITOS.`,
      en: `The folder ${systemsFolder} is missing, so there is nothing to compare with KITOS.`,
    });
  if (hasContent(join(root, snapshotPath), Buffer.from(text)) === true) return false;
  replaceFile(root, snapshotPath, text);
  return true;
}
