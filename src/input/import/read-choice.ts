import { plainSpelling } from "../../domain/did-you-mean.ts";
import type { Cell } from "../table/table.ts";
import type { ImportField } from "./import-field.ts";
import { valueWords } from "./value-words.ts";

const known = new Map<string, ReadonlyMap<string, string>>();

const words = (field: ImportField): Readonly<Record<string, readonly string[]>> =>
  valueWords[field.side === undefined ? field.name : field.name.slice(field.side.length + 1)] ?? {};

/** What people write, by plain spelling; a spelling of two values means neither. */
function addedWords(field: ImportField): ReadonlyMap<string, string> {
  const added = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const [value, list] of Object.entries(words(field)))
    for (const word of list.map(plainSpelling)) {
      if (added.has(word) && added.get(word) !== value) doubtful.add(word);
      added.set(word, value);
    }
  for (const word of doubtful) added.delete(word);
  return added;
}

/** Plain spellings of everything that means a value: what people write, and before it the value itself and its titles. */
function choicesOf(field: ImportField): ReadonlyMap<string, string> {
  const before = known.get(field.name);
  if (before !== undefined) return before;
  const choices = new Map(addedWords(field));
  for (const [value, { da, en }] of Object.entries(field.entry?.enumTitles ?? {}))
    for (const word of [value, da, en]) choices.set(plainSpelling(word), value);
  known.set(field.name, choices);
  return choices;
}

/** The value of an enumeration that a cell means, by its name, its Danish or English title, or what people write for it. */
export function readChoice(cell: Cell, field: ImportField): string | undefined {
  const text = typeof cell === "boolean" ? (cell ? "ja" : "nej") : String(cell ?? "");
  // A title with an explanation in brackets is known by both.
  return (
    choicesOf(field).get(plainSpelling(text)) ??
    choicesOf(field).get(plainSpelling(text.replace(/\([^()]*\)/g, "")))
  );
}

/** The names of an enumeration's values, for a complaint. */
export const choiceNames = (field: ImportField): readonly string[] =>
  Object.keys(field.entry?.enumTitles ?? {});
