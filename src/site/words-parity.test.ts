import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";

const here = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith("-words.ts"),
);

type Words = { readonly [key: string]: unknown };

/** Stands for a number, a name and a role alike. */
const sample = "it";

/** Every text by its path; a text with parameters is called with sample values. */
function texts(words: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function")
    return [[path, String(words(...Array.from({ length: words.length }, () => sample)))]];
  return Object.entries(words as Words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const sets = await Promise.all(
  files.map(async (file) => {
    const module = (await import(join(here, file))) as Words;
    const [words] = Object.values(module) as { da: Words; en: Words }[];
    return [file, words] as const;
  }),
);

describe("texts of the site", () => {
  it("are found", () => {
    expect(sets.length).toBeGreaterThan(8);
  });

  it.each(sets)("%s has the same keys in both languages, none of them empty", (_file, words) => {
    const da = texts(words?.da, "");
    const en = texts(words?.en, "");
    expect(en.map(([path]) => path)).toEqual(da.map(([path]) => path));
    expect([...da, ...en].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it.each(
    sets,
  )("%s writes quotation marks, dashes and sentences as the languages do", (_file, words) => {
    const all = [...texts(words?.da, "da"), ...texts(words?.en, "en")];
    const odd = all.filter(([, text]) => / {2}|--|\.\.\.| ,|"|undefined/.test(text));
    expect(odd).toEqual([]);
  });
});
