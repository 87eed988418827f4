import { existsSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { BuildOptions } from "../../src/commands/build.ts";
import { build } from "../../src/commands/build.ts";
import { UsageError } from "../../src/domain/usage-error.ts";
import { isTracked } from "../../src/io/cache/is-tracked.ts";
import { foreignFiles, removeForeign } from "../../src/io/output/foreign-files.ts";
import { NotOurs } from "../../src/io/output/not-ours.ts";

type Built = Awaited<ReturnType<typeof build>>;

/** True where a folder can only be what a cache has brought: below the checkout, nothing of it in git, and a cache of ours beside it. */
function isLeftOver({ out, root }: Pick<BuildOptions, "out" | "root">): boolean {
  const path = relative(root, out);
  const isBelow = path !== "" && path.split(sep)[0] !== "..";
  const below = path.split(sep).join("/");
  return isBelow && !isTracked(root, below) && existsSync(join(root, ".cache/catalogue"));
}

/** What was built over what lay there. */
export interface BuiltOver extends Built {
  /** Whether it had to begin with an empty folder. */
  readonly afresh: boolean;
  /** What lay there besides, belonged to no page, and was removed. */
  readonly removedForeign: readonly string[];
}

/**
 * Builds over what the last build left. Where that is damaged, so that our own files look like somebody else's, it begins with an empty
 * folder: the same cache would come back every night and stop the site for good. What lies there besides, as where the list of our own
 * files has lost some, is removed where it can only come from a cache. Throws `UsageError` where it may come from somebody else and only
 * the public edition is to be shown: it may be internal.
 */
export async function buildAfresh(options: BuildOptions): Promise<BuiltOver> {
  // Asked first: a build that fails has begun a cache of its own.
  const isOfCache = isLeftOver(options);
  const { built, afresh } = await buildOver(options, isOfCache);
  const foreign = foreignFiles(options.out);
  if (isOfCache) removeForeign(options.out, foreign);
  else if (foreign.length > 0 && options.edition === "public") throw notShown(options.out, foreign);
  return { ...built, afresh, removedForeign: isOfCache ? foreign : [] };
}

async function buildOver(
  options: BuildOptions,
  isOfCache: boolean,
): Promise<{ readonly built: Built; readonly afresh: boolean }> {
  try {
    return { built: await build(options), afresh: false };
  } catch (error) {
    if (!(error instanceof NotOurs) || !isOfCache) throw error;
    rmSync(options.out, { recursive: true, force: true });
    return { built: await build(options), afresh: true };
  }
}

const fewNamed = 5;

/** The first of many paths. */
export const someOf = (paths: readonly string[]): string =>
  [...paths.slice(0, fewNamed), ...(paths.length > fewNamed ? ["…"] : [])].join(", ");

const notShown = (folder: string, foreign: readonly string[]): UsageError =>
  new UsageError({
    da: `I ${folder} ligger noget, som kataloget ikke har lavet (${someOf(foreign)}), og det kan være internt. Intet er udgivet. Ryd mappen før dette trin, og læg egne filer i den bagefter.`,
    en: `In ${folder} lies what the catalogue has not made (${someOf(foreign)}), and it may be internal. Nothing was published. Clear the folder before this step, and put files of your own into it afterwards.`,
  });
