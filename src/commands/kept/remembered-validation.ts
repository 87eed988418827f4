import { Buffer } from "node:buffer";
import { noWatch } from "../../domain/watch.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import {
  type CatalogueFingerprint,
  catalogueFingerprint,
} from "../../io/cache/catalogue-fingerprint.ts";
import { keepGuarded, readGuarded } from "../../io/cache/guarded-value.ts";
import { headState } from "../../io/git/head-state.ts";
import { unsettled } from "../../io/reading/file-traits.ts";
import { isSmallCatalogue } from "../../io/reading/files.ts";
import type { ValidateOptions, Validation } from "../validate.ts";
import { asValidation, isStillTrue, type KeptValidation, keptOf } from "./kept-validation.ts";

const name = "validation";

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
  const head = headState(root, environment);
  const before = catalogueFingerprint(root, environment);
  const found = before && recall(cache, before, options);
  if (found !== undefined) return asValidation(found, root);
  const { validateKeeping } = await import("./validate-keeping.ts");
  const { validation, opened, asked } = await around(() =>
    validateKeeping({ ...options, cache: cacheOfFiles(cache) }, settle),
  );
  const isSure =
    before !== undefined &&
    before.newest < started - settle &&
    // Where git would not answer, it may do so next time.
    (opened.hasHistory || !before.inRepository) &&
    // A file that changed meanwhile lies otherwise than it was seen to, and is found next time; a branch may come back to where it was.
    headState(root, environment) === head;
  if (isSure) {
    const kept = JSON.stringify(keptOf(validation, opened, asked));
    keepGuarded(cache, name, before.content(), Buffer.from(kept));
  }
  return validation;
}

// A small catalogue is read faster than what was kept of it.
const cacheOfFiles = (cache: CachePlace | undefined): CachePlace | undefined =>
  cache !== undefined && isSmallCatalogue(cache.root, cache.fewestFiles) ? undefined : cache;

function recall(
  cache: CachePlace,
  { content }: CatalogueFingerprint,
  { root, today }: ValidateOptions,
): KeptValidation | undefined {
  const text = readGuarded(cache, name, content());
  if (text === undefined) return undefined;
  const kept = JSON.parse(text.toString("utf8")) as KeptValidation;
  return isStillTrue(kept, root, today) ? kept : undefined;
}
