import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page, PageUnit } from "../../domain/page.ts";
import { makeFolder } from "../make-folder.ts";
import { nearestPath } from "../nearest-path.ts";
import { bytesOf } from "../reading/text-bytes.ts";
import { refuseSources } from "../refuse-sources.ts";
import { removeOwn } from "../remove-own.ts";
import { type FileState, hasContent, lyingWith, overwriteFile } from "../write.ts";
import { type Amendment, amendFiles } from "./amend-files.ts";
import { NotOurs } from "./not-ours.ts";
import {
  extendManifest,
  isInOrder,
  manifestName,
  readManifest,
  writeManifest,
} from "./output-manifest.ts";
import { isSafeOutputPath, makeLinkGuard } from "./output-paths.ts";
import { writePieces } from "./write-pieces.ts";

export interface OutputReport {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** What became of a unit: its files as they lie now. */
export type UnitFiles = ReadonlyMap<string, FileState>;

export interface OutputOptions {
  /** The files of a unit that need not be made again, as an earlier run left them. They are looked at, and made anew if somebody touched one. */
  readonly fresh?: (unit: PageUnit) => UnitFiles | undefined;
  /**
   * Says of a page of a fresh unit what every page shows and what it should show; where the page does not, the unit is made. Left
   * out where there is nothing to put right.
   */
  readonly amend?: ((path: string) => Amendment) | undefined;
  /** Called for each unit, with its files as they lie now. */
  readonly onUnit?: (unit: PageUnit, files: UnitFiles) => void;
}

interface Output {
  readonly folder: string;
  /** The same folder by the shortest way. */
  readonly place: string;
  readonly before: ReadonlySet<string>;
  readonly now: Set<string>;
  readonly guard: (path: string) => boolean;
  /** Files that lay there though no earlier run wrote them; they are as they should be. */
  readonly found: Set<string>;
  readonly folders: Set<string>;
}

/**
 * Brings a folder into step with a site: makes the units one after another, writes what differs, leaves what is the same, and
 * removes files of an earlier run that are no pages any more. A file that we did not write is never removed, and stops the run
 * rather than be overwritten. `sources` is the catalogue's root; the folder must not be it, nor hold it. No more than one unit is
 * held in memory. Throws `UsageError` for a folder that will not do.
 */
export function writeUnits(
  folder: string,
  sources: string,
  units: readonly PageUnit[],
  options: OutputOptions = {},
): OutputReport {
  refuseSources(folder, sources);
  makeFolder(folder);
  const before = readManifest(folder);
  const guard = makeLinkGuard(folder);
  const output: Output = {
    folder,
    place: nearestPath(folder),
    before,
    now: new Set(),
    guard,
    found: new Set(),
    folders: new Set(),
  };
  // Nothing is written while the paths are looked at.
  const planned: Output = { ...output, guard: makeLinkGuard(folder, true) };
  for (const unit of units) plan(planned, unit);
  // Named before they are written: a run that is cut off leaves no file that the next one does not know.
  if ([...output.now].some((path) => !before.has(path)))
    writeManifest(folder, new Set([...before, ...output.now]));
  let written = 0;
  for (const unit of units) {
    const done = takeOver(output, unit, options) ?? make(output, unit);
    written += done.written;
    options.onUnit?.(unit, done.files);
  }
  const stale = [...before].filter((path) => !output.now.has(path));
  for (const path of stale) removeOwn(folder, path, guard);
  const isListed = stale.length === 0 && before.size === output.now.size && isInOrder(before);
  if (!isListed) writeManifest(folder, output.now);
  return { written, unchanged: output.now.size - written, removed: stale.length };
}

/** The same for pages that are there already. */
export const writeOutput = (
  folder: string,
  sources: string,
  pages: readonly Page[],
): OutputReport =>
  writeUnits(
    folder,
    sources,
    pages.map((page) => ({ id: page.path, paths: [page.path], render: () => [page] })),
  );

interface Done {
  readonly files: UnitFiles;
  readonly written: number;
}

/** Leaves a unit as it lies, where it is fresh and nobody has touched it. */
function takeOver(output: Output, unit: PageUnit, options: OutputOptions): Done | undefined {
  const known = options.fresh?.(unit);
  if (known === undefined || !isUntouched(output, known)) return undefined;
  const done = amendAll(output, known, options.amend);
  if (done !== undefined) for (const path of known.keys()) output.now.add(path);
  return done;
}

function make(output: Output, unit: PageUnit): Done {
  const files = new Map<string, FileState>();
  let written = 0;
  for (const page of unit.render()) {
    const { state, isWritten } = writePage(output, unit, page);
    written += isWritten ? 1 : 0;
    files.set(page.path, state);
  }
  return { files, written };
}

/** Puts the pages of a unit right without making them; `undefined` where one of them cannot be. */
function amendAll(
  output: Output,
  files: UnitFiles,
  amend: OutputOptions["amend"],
): Done | undefined {
  if (amend === undefined) return { files, written: 0 };
  const now = amendFiles(output.folder, files, amend);
  if (now === undefined) return undefined;
  return {
    files: now,
    written: [...now].filter(([path, file]) => files.get(path) !== file).length,
  };
}

/** Enters the files of a unit, and refuses a path that will not do, or that leads to somebody else's file. */
function plan(output: Output, unit: PageUnit): void {
  for (const path of unit.paths) {
    const hasFolder = enter(output, path);
    if (output.before.has(path) || !hasFolder || !isThere(output, path)) continue;
    const page = unit.render().find((made) => made.path === path);
    if (page !== undefined) refuseStranger(output, page);
  }
}

/** Enters a path, and says whether its folder is there. */
function enter({ now, before, guard }: Output, path: string): boolean {
  const isSafe = before.has(path) || isSafeOutputPath(path);
  if (!isSafe || path === manifestName || now.has(path))
    throw new Error(`"${path}" cannot be the path of a page.`);
  const hasFolder = guard(path);
  now.add(path);
  return hasFolder;
}

const isThere = ({ place }: Output, path: string): boolean =>
  lstatSync(`${place}/${path}`, { throwIfNoEntry: false }) !== undefined;

/** Writes a page where it differs, and says whether it did and how it lies now. */
function writePage(
  output: Output,
  unit: PageUnit,
  page: Page,
): { readonly state: FileState; readonly isWritten: boolean } {
  const { folder, before, found, folders } = output;
  const { path, pieces } = page;
  if (!unit.paths.includes(path)) enterFurther(output, unit, page);
  const target = join(folder, path);
  const makeParent = (): void => {
    const parent = dirname(target);
    if (!folders.has(parent)) makeFolder(parent);
    folders.add(parent);
  };
  if (pieces !== undefined) {
    makeParent();
    return writePieces(target, pieces());
  }
  const bytes = bytesOf(page.content);
  // Everything else was just seen to be missing.
  const mayLie = before.has(path) || found.has(path);
  const lying = mayLie && lyingWith(target, bytes);
  if (lying) return { state: lying, isWritten: false };
  makeParent();
  return { state: overwriteFile(target, bytes), isWritten: true };
}

/** A file that the unit could not name beforehand. */
function enterFurther(output: Output, { id, folder = "" }: PageUnit, page: Page): void {
  const { path } = page;
  if (folder === "" || !path.startsWith(folder))
    throw new Error(`"${id}" made "${path}", which is not one of its files.`);
  enter(output, path);
  if (output.before.has(path)) return;
  refuseStranger(output, page);
  extendManifest(output.folder, [path]);
}

function isUntouched({ place }: Output, files: UnitFiles): boolean {
  for (const [path, { size, changed }] of files) {
    const found = lstatSync(`${place}/${path}`, { throwIfNoEntry: false });
    if (found === undefined || !found.isFile()) return false;
    if (found.size !== size || found.mtimeMs !== changed) return false;
  }
  return true;
}

function refuseStranger({ folder, found }: Output, { path, content }: Page): void {
  const target = join(folder, path);
  found.add(path);
  if (hasContent(target, bytesOf(content)) !== false) return;
  throw new NotOurs(target);
}
