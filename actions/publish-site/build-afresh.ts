import { existsSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { BuildOptions } from "../../src/commands/build.ts";
import { build } from "../../src/commands/build.ts";
import { isTracked } from "../../src/io/cache/is-tracked.ts";
import { NotOurs } from "../../src/io/output/not-ours.ts";

type Built = Awaited<ReturnType<typeof build>>;

/** True where a folder can only be what a cache has brought: below the checkout, nothing of it in git, and a cache of ours beside it. */
function isLeftOver({ out, root }: Pick<BuildOptions, "out" | "root">): boolean {
  const path = relative(root, out);
  const isBelow = path !== "" && path.split(sep)[0] !== "..";
  const below = path.split(sep).join("/");
  return isBelow && !isTracked(root, below) && existsSync(join(root, ".cache/catalogue"));
}

/**
 * Builds over what the last build left. Where that is damaged, so that our own files look like somebody else's, it begins with an empty
 * folder: the same cache would come back every night and stop the site for good.
 */
export async function buildAfresh(
  options: BuildOptions,
): Promise<Built & { readonly afresh: boolean }> {
  // Asked first: a build that fails has begun a cache of its own.
  const isOfCache = isLeftOver(options);
  try {
    return { ...(await build(options)), afresh: false };
  } catch (error) {
    if (!(error instanceof NotOurs) || !isOfCache) throw error;
    rmSync(options.out, { recursive: true, force: true });
    return { ...(await build(options)), afresh: true };
  }
}
