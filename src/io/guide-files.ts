import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Locale } from "../domain/language.ts";
import { errorCode } from "./error-code.ts";

/** One page of the guide. The name is the file name without language and ending. */
export interface GuideText {
  readonly name: string;
  readonly locale: Locale;
  readonly path: string;
  readonly text: string;
}

const folder = "docs/guide";

/**
 * Reads the guide of a catalogue, folders below included: `docs/guide/<name>.md` in Danish, `docs/guide/<name>.en.md` in English,
 * sorted by path. A catalogue without a guide has none on its site.
 */
export function readGuide(root: string): GuideText[] {
  return pathsIn(root).map((path) => {
    const file = path.slice(path.lastIndexOf("/") + 1);
    const locale = file.endsWith(".en.md") ? "en" : "da";
    const name = file.replace(/(?:\.(?:da|en))?\.md$/, "");
    return { name, locale, path, text: readFileSync(join(root, path), "utf8") };
  });
}

function pathsIn(root: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}
