import type { BilingualFinding, FindingSummary } from "../../domain/finding.ts";
import type { Locale } from "../../domain/language.ts";
import { todayIn } from "../../io/clock.ts";
import { makeFileExists } from "../../io/file-exists.ts";
import { readCatalogueFile } from "../../io/reading/files.ts";
import { lineReader } from "../line-reader.ts";
import type { OpenCatalogue } from "../open-catalogue.ts";
import type { Validation } from "../validate.ts";

/** What a run leaves for the next, and under which circumstances it is still true. */
export interface KeptValidation {
  readonly today: string;
  readonly timeZone: string;
  /** Files outside the catalogue's folders that links were held against, and whether they were there. */
  readonly asked: readonly (readonly [path: string, exists: boolean])[];
  readonly findings: readonly BilingualFinding[];
  readonly summary: FindingSummary;
  readonly locale: Locale;
  readonly shortHistory: boolean;
}

/** Whether the day and the files outside the catalogue's folders are as they were. */
export function isStillTrue(
  kept: KeptValidation,
  root: string,
  today: string | undefined,
): boolean {
  if (kept.today !== (today ?? todayIn(kept.timeZone))) return false;
  const fileExists = makeFileExists(root);
  return kept.asked.every(([path, exists]) => fileExists(path) === exists);
}

/** What can be kept of a validation. */
export function keptOf(
  validation: Validation,
  { today, timeZone }: Pick<OpenCatalogue, "today" | "timeZone">,
  asked: Iterable<readonly [path: string, exists: boolean]>,
): KeptValidation {
  const { lineOf: _, describeRules: __, ...found } = validation;
  return { today, timeZone, asked: [...asked], ...found };
}

/** A validation out of what was kept of it. */
export const asValidation = (kept: KeptValidation, root: string): Validation => ({
  findings: kept.findings,
  summary: kept.summary,
  locale: kept.locale,
  shortHistory: kept.shortHistory,
  lineOf: lineReader((path) => readCatalogueFile(root, path)),
  describeRules: async () => {
    const { describeRules } = await import("../known-rules.ts");
    const { loadSchemas } = await import("../load-schemas.ts");
    return describeRules((await loadSchemas(root)).schemas);
  },
});
