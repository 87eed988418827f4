import { noWatch } from "../../domain/watch.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openPack } from "../../io/cache/open-pack.ts";
import {
  branchState,
  type SiteFingerprint,
  siteFingerprint,
} from "../../io/cache/site-fingerprint.ts";
import { headState } from "../../io/git/head-state.ts";
import { lyingOutput, outputDigest } from "../../io/output/output-digest.ts";
import { unsettled } from "../../io/reading/file-traits.ts";
import { isSmallCatalogue, readCatalogueFile } from "../../io/reading/files.ts";
import { sha256 } from "../../io/sha256.ts";
import type { BuildOptions, BuildResult, TracedBuild } from "../build.ts";
import { contentOf } from "../kept/kept-files.ts";
import { asValidation, isStillTrue, type KeptValidation, keptOf } from "../kept/kept-validation.ts";

/** What a build leaves for the next, and under which circumstances there is nothing to do. */
interface KeptBuild {
  /** Of all that the site is made from, by a glance. */
  readonly sources: string;
  /** Files that had changed so shortly before that a glance is not enough, with their text's digest. */
  readonly young: readonly (readonly [path: string, digest: string])[];
  /** Of all files of the site, by a glance. */
  readonly output: string;
  readonly validation: KeptValidation;
}

/**
 * Builds the site, or says that there is nothing to do where all that it is made from, and every file of it, is as the last build
 * left it. Whatever is in doubt is built; that still makes only what shows something else. `settle` is for tests.
 */
export async function buildRemembering(
  options: BuildOptions,
  settle = unsettled,
): Promise<BuildResult> {
  const { root, environment, cache, shard, watch = noWatch } = options;
  if (cache === undefined || shard !== undefined)
    return (await import("../build.ts")).build({
      ...options,
      // A part shows a few of the texts.
      letsGo: shard === undefined ? "told" : "named",
    });
  watch.begin({ da: "Ser efter ændringer", en: "Looking for changes" });
  const started = Date.now();
  const branches = branchesNow(options);
  const before = siteFingerprint(root, environment);
  const pack = openPack(cache, `build-${options.edition ?? "internal"}`, "");
  const key = keyOf(options);
  const kept = before && recall(pack.getText(key), before, options);
  if (kept !== undefined) return kept;
  const traced = await buildAnew(options, cache, settle);
  const young = before && textsOf(before.changedSince(started - settle), traced);
  // A file that changed meanwhile lies otherwise than it was seen to, and is found next time; a branch may come back to where it was.
  const isSure =
    young !== undefined && isWhole(traced, before) && branchesNow(options) === branches;
  if (before !== undefined && isSure) {
    const kept: KeptBuild = {
      sources: before.digest,
      young,
      output: outputDigest(traced.files),
      validation: keptOf(traced.validation, traced.opened, traced.asked),
    };
    pack.set(key, JSON.stringify(kept));
    pack.save();
  }
  return traced.result;
}

const branchesNow = ({ root, environment }: BuildOptions): string =>
  `${headState(root, environment)}\n${branchState(root)}`;

/** Builds with what the last run read of the files that lie as they did then. */
async function buildAnew(
  options: BuildOptions,
  cache: CachePlace,
  settle: number,
): Promise<TracedBuild> {
  const { buildTracing } = await import("../build.ts");
  if (isSmallCatalogue(cache.root, cache.fewestFiles)) return buildTracing(options);
  const { openKeptReading } = await import("../kept/kept-reading.ts");
  const { fromKeptReading } = await import("../kept/from-kept-reading.ts");
  const reading = openKeptReading(cache, `site-${options.edition ?? "internal"}`, settle);
  return fromKeptReading(reading, (spared) =>
    buildTracing({
      ...{ ...options, ...spared },
      ...{ letsGo: "told", beforeLettingGo: reading.keepFiles },
    }),
  );
}

const keyOf = ({ out, basePath, fallbackPath, ...tested }: BuildOptions): string => {
  const { largeAbove = null, rowsInBlock = null } = tested;
  return sha256(
    JSON.stringify([out, basePath ?? null, fallbackPath ?? null, largeAbove, rowsInBlock]),
  );
};

function recall(
  text: string | undefined,
  { digest }: SiteFingerprint,
  { root, today, out }: BuildOptions,
): BuildResult | undefined {
  if (text === undefined) return undefined;
  const { sources, young, output, validation } = JSON.parse(text) as KeptBuild;
  if (sources !== digest || !isStillTrue(validation, root, today)) return undefined;
  if (young.some(([path, known]) => textDigest(root, path) !== known)) return undefined;
  const lying = lyingOutput(out);
  if (lying === undefined || lying.digest !== output) return undefined;
  return {
    written: 0,
    unchanged: lying.count,
    removed: 0,
    pages: lying.count,
    validation: asValidation(validation, root),
  };
}

function textDigest(root: string, path: string): string | undefined {
  const file = readCatalogueFile(root, path);
  return "text" in file ? sha256(file.text) : undefined;
}

// A file written a moment before could be written again at the same tick of the disk's clock; what was read of it is held against it.
function textsOf(
  paths: readonly string[],
  { opened }: TracedBuild,
): KeptBuild["young"] | undefined {
  const wanted = new Set(paths);
  const young = opened.files.flatMap((file) =>
    wanted.has(file.path) && "text" in file ? [[file.path, contentOf(file)] as const] : [],
  );
  return young.length === paths.length ? young : undefined;
}

// Where git would not answer, it may do so next time.
const isWhole = ({ opened, input }: TracedBuild, before: SiteFingerprint | undefined): boolean =>
  before !== undefined &&
  (!before.inRepository || (opened.hasHistory && input.commit !== undefined));
