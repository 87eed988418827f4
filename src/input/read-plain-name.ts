import { ownName, ownText } from "./own-text.ts";

/**
 * Names seen before, by a hash of their letters. The same few names stand in every file, and a text cut anew costs JavaScript a search
 * for it each time it names a field. Bounded: a name whose place is taken takes it over.
 */
const places = 1024;
const known: (string | undefined)[] = new Array<string | undefined>(places).fill(undefined);

/** The name that stands between two places of a text. */
export function nameAt(text: string, from: number, to: number): string {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  const place = hash & (places - 1);
  const before = known[place];
  if (before !== undefined && before.length === to - from && text.startsWith(before, from))
    return before;
  const name = ownName(text.slice(from, to));
  known[place] = name;
  return name;
}

// Longer texts seldom come again, and more places would cost more than they spare.
const longest = 24;
const valuePlaces = 8192;
const knownValues: (string | undefined)[] = new Array<string | undefined>(valuePlaces).fill(
  undefined,
);

/**
 * The text of a value between two places, without the text around it: words, dates and ids that stand in many files are held once for
 * all of them.
 */
export function valueAt(text: string, from: number, to: number): string {
  if (to - from > longest) return ownText(text.slice(from, to));
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  const place = hash & (valuePlaces - 1);
  const before = knownValues[place];
  if (before !== undefined && before.length === to - from && text.startsWith(before, from))
    return before;
  const value = ownText(text.slice(from, to));
  knownValues[place] = value;
  return value;
}

/** True when a name came twice, so that there are fewer fields than were written. */
export function holdsFewer(fields: Readonly<Record<string, unknown>>, count: number): boolean {
  let left = count;
  for (const _ in fields) left -= 1;
  return left > 0;
}
