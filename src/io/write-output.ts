import { Buffer } from "node:buffer";
import { mkdirSync, readFileSync, rmdirSync, unlinkSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Page } from "../domain/page.ts";
import { UsageError } from "../domain/usage-error.ts";
import { errorCode } from "./error-code.ts";
import { isSafeOutputPath, makeLinkGuard } from "./output-paths.ts";
import { hasContent, overwriteFile } from "./write.ts";

export interface OutputReport {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Lists what we wrote, so that the next run removes its own files and nobody else's. */
export const manifestName = ".catalogue-files";

/**
 * Brings a folder into step with the pages: writes what differs, leaves what is the same, and removes files of an earlier run
 * that are no pages any more. A file that we did not write is never removed, and stops the run rather than be overwritten.
 * `sources` is the catalogue's root; the folder must not be it, nor hold it. Throws `UsageError` for a folder that will not do.
 */
export function writeOutput(folder: string, sources: string, pages: readonly Page[]): OutputReport {
  refuseSources(folder, sources);
  mkdirSync(folder, { recursive: true });
  const before = readManifest(folder);
  const guard = makeLinkGuard(folder);
  const now = new Set<string>();
  for (const page of pages) {
    const { path } = page;
    if (!isSafeOutputPath(path) || path === manifestName || now.has(path))
      throw new Error(`"${path}" cannot be the path of a page.`);
    guard(path);
    if (!before.has(path)) refuseStranger(folder, page);
    now.add(path);
  }
  // Named before they are written: a run that is cut off leaves no file that the next one does not know.
  writeManifest(folder, new Set([...before, ...now]));
  let written = 0;
  for (const { path, content } of pages) {
    const target = join(folder, path);
    const bytes = bytesOf(content);
    if (hasContent(target, bytes) === true) continue;
    mkdirSync(dirname(target), { recursive: true });
    overwriteFile(target, bytes);
    written += 1;
  }
  const stale = [...before].filter((path) => !now.has(path));
  for (const path of stale) removeOwn(folder, path, guard);
  writeManifest(folder, now);
  return { written, unchanged: now.size - written, removed: stale.length };
}

const bytesOf = (content: string | Uint8Array): Buffer =>
  typeof content === "string"
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.length);

function refuseSources(folder: string, sources: string): void {
  const inside = relative(folder, sources);
  const holdsSources = inside.split(sep)[0] !== ".." && !isAbsolute(inside);
  const [first = ""] = relative(sources, folder).split(sep);
  const isSource = ["integrations", "systems", "schemas", ".github", ".git"].includes(first);
  if (!holdsSources && !isSource) return;
  throw new UsageError({
    da: `Siden kan ikke skrives i ${folder}, hvor kataloget selv ligger. Vælg en mappe for sig, for eksempel --out _site.`,
    en: `The site cannot be written to ${folder}, where the catalogue itself lies. Choose a folder of its own, for example --out _site.`,
  });
}

function refuseStranger(folder: string, { path, content }: Page): void {
  const target = join(folder, path);
  if (hasContent(target, bytesOf(content)) !== false) return;
  throw new UsageError({
    da: `${target} er ikke skrevet af kataloget og bliver ikke overskrevet. Vælg en tom mappe med --out.`,
    en: `${target} was not written by the catalogue and is not overwritten. Choose an empty folder with --out.`,
  });
}

function readManifest(folder: string): ReadonlySet<string> {
  try {
    const text = readFileSync(join(folder, manifestName), "utf8");
    return new Set(text.split("\n").filter(isSafeOutputPath));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return new Set();
    throw error;
  }
}

function writeManifest(folder: string, paths: ReadonlySet<string>): void {
  const content = Buffer.from(`${[...paths].sort().join("\n")}\n`);
  const target = join(folder, manifestName);
  if (hasContent(target, content) !== true) overwriteFile(target, content);
}

function removeOwn(folder: string, path: string, guard: (path: string) => void): void {
  guard(path);
  try {
    unlinkSync(join(folder, path));
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
  // Folders that are empty now go too; the first that is not ends the walk.
  try {
    for (let parent = dirname(path); parent !== "."; parent = dirname(parent))
      rmdirSync(join(folder, parent));
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(errorCode(error))) throw error;
  }
}
