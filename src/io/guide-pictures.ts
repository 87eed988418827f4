import { lstatSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { errorCode } from "./error-code.ts";
import type { GuideText } from "./guide-files.ts";

/** A picture that the guide shows. */
export interface GuidePicture {
  /** From the catalogue's root, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

const folder = "docs/billeder";
// A guide is read on phones too.
const largest = 300_000;
const shown = /!\[[^\]\n]*\]\(([^)\s]+\.png)\)/g;
const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const isPng = (content: Uint8Array): boolean =>
  pngStart.every((byte, index) => content[index] === byte);

function pathsIn(guide: readonly GuideText[]): readonly string[] {
  const paths = guide.flatMap(({ path, text }) =>
    [...text.matchAll(shown)].map(([, target]) => posix.join(dirname(path), target ?? "")),
  );
  // Only what lies in the one folder: no page of the guide takes a file from elsewhere onto the site.
  const own = paths.filter((path) => path === `${folder}/${basename(path)}`);
  return [...new Set(own)].sort();
}

function readPicture(root: string, path: string): readonly GuidePicture[] {
  const file = join(root, path);
  try {
    const found = lstatSync(file);
    if (!found.isFile() || found.size > largest) return [];
    const content = readFileSync(file);
    return isPng(content) ? [{ path, content }] : [];
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** Reads the pictures that a guide shows: ordinary PNG files in `docs/billeder/`, none larger than 300 kB. Others stay a link. */
export const readGuidePictures = (
  root: string,
  guide: readonly GuideText[],
): readonly GuidePicture[] => pathsIn(guide).flatMap((path) => readPicture(root, path));
