import type { FieldDictionary, FieldEntry } from "../domain/field-entry.ts";
import type { FieldPath } from "../domain/finding.ts";
import type { Text } from "../domain/language.ts";

/** Two texts made of one pattern, one a language. */
export const both = (write: (locale: "da" | "en") => string): Text => ({
  da: write("da"),
  en: write("en"),
});

/** A path as the dictionary writes it, list positions and free keys as `*`. Nothing where the schema knows no such field. */
function dictionaryKey(path: FieldPath, dictionary: FieldDictionary): string | undefined {
  let keys = [""];
  for (const part of path) {
    const next = typeof part === "number" ? ["*"] : [String(part), "*"];
    keys = keys.flatMap((key) => next.map((name) => (key === "" ? name : `${key}.${name}`)));
    keys = keys.filter((key) => Object.hasOwn(dictionary, key));
  }
  return keys[0];
}

/** What the schemas say of the field at a path, or nothing. */
export function fieldEntry(path: FieldPath, dictionary: FieldDictionary): FieldEntry | undefined {
  const key = dictionaryKey(path, dictionary);
  return key === undefined || key === "" ? undefined : dictionary[key];
}

/** The fields that may stand directly in the group at a path, in the schema's order. */
export function keysBelow(path: FieldPath, dictionary: FieldDictionary): readonly string[] {
  const key = dictionaryKey(path, dictionary);
  if (key === undefined) return [];
  const prefix = key === "" ? "" : `${key}.`;
  return Object.keys(dictionary)
    .filter((name) => name.startsWith(prefix) && !name.slice(prefix.length).includes("."))
    .map((name) => name.slice(prefix.length))
    .filter((name) => name !== "*");
}

/** `"status" (Aftalens status)`; for a list item `punkt 2 i "kle" (KLE-emner)`. The top of a file is `filen`. */
export function fieldName(path: FieldPath, dictionary: FieldDictionary): Text {
  const last = path.at(-1);
  if (last === undefined) return { da: "filen", en: "the file" };
  if (typeof last === "number") {
    const list = fieldName(path.slice(0, -1), dictionary);
    return both(
      (l) => `${l === "da" ? "punkt" : "item"} ${last + 1} ${l === "da" ? "i" : "of"} ${list[l]}`,
    );
  }
  const title = fieldEntry(path, dictionary)?.title;
  return both((l) => (title === undefined ? `"${last}"` : `"${last}" (${title[l]})`));
}

/** `"vendor" (Leverandør), "form" (Aftaleform) og "reference" (Reference)`. */
export function listNames(names: readonly Text[], word: Text = { da: "og", en: "and" }): Text {
  return both((l) => {
    const all = names.map((name) => name[l]);
    const last = all.pop() ?? "";
    return all.length === 0 ? last : `${all.join(", ")} ${word[l]} ${last}`;
  });
}

/** A first letter made large, for a name that opens a sentence. */
export const opening = (text: Text): Text =>
  both((l) => text[l].slice(0, 1).toUpperCase() + text[l].slice(1));
