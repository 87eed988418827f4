import { fixFrontMatter } from "../input/fix-front-matter.ts";
import { applyChanges } from "../io/apply-changes.ts";
import { settleChanges } from "../io/change-journal.ts";
import { openCatalogue } from "./open-catalogue.ts";
import { judgedPaths, type ValidateOptions } from "./validate.ts";

/** A file that was mended, as it was and as it is. */
export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Mends what needs no decision in the files that a validation would report on, and gives those that changed. Throws
 * `UsageError`, and writes nothing, where somebody has saved one of them meanwhile.
 */
export async function mend(options: ValidateOptions): Promise<readonly MendedFile[]> {
  settleChanges(options.root);
  const opened = await openCatalogue(options, () => false);
  const { only } = await judgedPaths(opened, options);
  const mended: MendedFile[] = [];
  for (const file of opened.files) {
    const { path } = file;
    if (!("text" in file) || only?.has(path) === false) continue;
    const after = fixFrontMatter(file, opened.schemas);
    if (after === undefined || after === file.text) continue;
    mended.push({ path, before: file.text, after });
  }
  applyChanges(opened.root, mended);
  return mended;
}
