import type { BilingualFinding, FindingSummary } from "../../domain/finding.ts";
import type { Locale } from "../../domain/language.ts";
import { noWatch } from "../../domain/watch.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import {
  type CatalogueFingerprint,
  catalogueFingerprint,
} from "../../io/cache/catalogue-fingerprint.ts";
import { openPack, type Pack } from "../../io/cache/open-pack.ts";
import { todayIn } from "../../io/clock.ts";
import { makeFileExists } from "../../io/file-exists.ts";
import { unsettled } from "../../io/file-traits.ts";
import { isSmallCatalogue, readCatalogueFile } from "../../io/files.ts";
import { lineReader } from "../line-reader.ts";
import type { OpenCatalogue } from "../open-catalogue.ts";
import type { ValidateOptions, Validation } from "../validate.ts";

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

/** Something done around the work itself, once the program for it is loaded. */
type Around = <Result>(work: () => Promise<Result>) => Promise<Result>;

const plainly: Around = (work) => work();

/**
 * Validates the whole catalogue, or gives what the last run found where nothing it depends on has changed since: no file, by place,
 * size and time; not the commit, the day, the schemas, the files that links lead to, nor this program. Whatever is in doubt is
 * validated anew, and what was asked of a part of the catalogue always is. `settle` is for tests.
 */
export async function validateRemembering(
  { around = plainly, ...options }: ValidateOptions & { readonly around?: Around },
  cache: CachePlace | undefined,
  settle = unsettled,
): Promise<Validation> {
  const { root, environment, paths = [], changedSince, watch = noWatch } = options;
  const isPart = paths.length > 0 || changedSince !== undefined;
  if (cache === undefined || isPart) {
    const { validate } = await import("../validate.ts");
    return around(() => validate({ ...options, cache: cacheOfFiles(cache) }));
  }
  watch.begin({ da: "Ser efter ændringer", en: "Looking for changes" });
  const started = Date.now();
  const before = catalogueFingerprint(root, environment);
  const pack = openPack(cache, "validation", "");
  const found = before && recall(pack, before, options);
  if (found !== undefined) {
    pack.save();
    return asValidation(found, root);
  }
  const { validateAsking } = await import("../validate.ts");
  const { validation, opened, asked } = await around(() =>
    validateAsking({ ...options, cache: cacheOfFiles(cache) }),
  );
  const isSure =
    before !== undefined &&
    before.newest < started - settle &&
    // Where git would not answer, it may do so next time.
    (opened.hasHistory || !before.inRepository) &&
    catalogueFingerprint(root, environment)?.digest === before.digest;
  if (isSure) {
    pack.set(before.digest, JSON.stringify(keptOf(validation, opened, asked)));
    pack.save();
  }
  return validation;
}

// A small catalogue is read faster than what was kept of it.
const cacheOfFiles = (cache: CachePlace | undefined): CachePlace | undefined =>
  cache !== undefined && isSmallCatalogue(cache.root, cache.fewestFiles) ? undefined : cache;

function recall(
  pack: Pack,
  { digest }: CatalogueFingerprint,
  { root, today }: ValidateOptions,
): KeptValidation | undefined {
  const text = pack.getText(digest);
  if (text === undefined) return undefined;
  const kept = JSON.parse(text) as KeptValidation;
  return isStillTrue(kept, root, today) ? kept : undefined;
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
