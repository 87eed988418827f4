import { governancePath } from "../../domain/catalogue-path.ts";
import { compareFindings } from "../../domain/finding.ts";
import type { SourceFile } from "../../domain/source-file.ts";
import { checkCatalogue } from "../check-catalogue.ts";
import { openCatalogue } from "../open-catalogue.ts";
import { type PreparedSite, type RenderOptions, siteInput } from "../render-catalogue.ts";
import { checkOptions, type Validation, validateOpened } from "../validate.ts";

/**
 * Reads and judges a catalogue in two steps, for somebody who waits for one file that was saved: first a site in which only what is wrong with the files
 * that changed is judged anew, then the whole. `before` is the catalogue and its findings as they were. Nothing comes first when
 * more changed than a person saves at once.
 */
export async function* prepareInSteps(
  options: RenderOptions,
  before: Judged | undefined,
): AsyncGenerator<PreparedSite & Judged> {
  const opened = await openCatalogue(options, () => true);
  const changed = before === undefined ? undefined : changedFiles(before.files, opened.files);
  const { files } = opened;
  if (before !== undefined && changed !== undefined) {
    const quick = checkCatalogue(files, { ...checkOptions(opened), only: changed });
    const findings = [
      ...before.validation.findings.filter(({ path }) => !changed.has(path)),
      ...quick.findings,
    ].sort(compareFindings);
    const validation = { ...before.validation, findings };
    yield { input: await siteInput(opened, findings, options), validation, files };
  }
  const validation = await validateOpened(opened, options);
  yield { input: await siteInput(opened, validation.findings, options), validation, files };
}

/** A catalogue's files and what was wrong with them. */
export interface Judged {
  readonly files: readonly SourceFile[];
  readonly validation: Validation;
}

// A person saves one file, or a few at once; after more than that the whole is judged straight away.
const mostSaved = 10;

/** The files that are others than before, or are gone; nothing when there are too many, or when governance is among them. */
function changedFiles(
  before: readonly SourceFile[],
  now: readonly SourceFile[],
): ReadonlySet<string> | undefined {
  const unseen = new Map(before.map((file) => [file.path, file]));
  const changed = new Set<string>();
  for (const file of now) {
    if (unseen.get(file.path) !== file) changed.add(file.path);
    unseen.delete(file.path);
  }
  for (const path of unseen.keys()) changed.add(path);
  return changed.size === 0 || changed.size > mostSaved || changed.has(governancePath)
    ? undefined
    : changed;
}
