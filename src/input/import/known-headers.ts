import { didYouMean, plainSpelling } from "../../domain/did-you-mean.ts";
import { type ImportKind, importFields } from "./import-field.ts";
import { integrationHeaders } from "./integration-headers.ts";
import { systemHeaders } from "./system-headers.ts";

const headerWords = { integrations: integrationHeaders, systems: systemHeaders };

const known = new Map<ImportKind, ReadonlyMap<string, string>>();

/** Spellings that two fields share name neither. */
function titlesOf(kind: ImportKind): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const { name, entry } of importFields(kind).values()) {
    if (entry === undefined || name.startsWith("source.") || name.startsWith("target.")) continue;
    for (const title of new Set([entry.title.da, entry.title.en].map(plainSpelling))) {
      if (found.has(title)) shared.add(title);
      found.set(title, name);
    }
  }
  for (const title of shared) found.delete(title);
  return found;
}

/** Plain spellings of everything a column may be called: titles of the schema, what people write, and before all the fields' own names. */
function headersOf(kind: ImportKind): ReadonlyMap<string, string> {
  const before = known.get(kind);
  if (before !== undefined) return before;
  const all = new Map(titlesOf(kind));
  for (const [field, words] of Object.entries(headerWords[kind]))
    for (const word of words.split("|")) all.set(plainSpelling(word), field);
  for (const name of importFields(kind).keys()) all.set(plainSpelling(name), name);
  known.set(kind, all);
  return all;
}

/** The name without what hangs on it: `Kontrakt udløber (dato) *`. */
const bare = (header: string): string =>
  header
    .replace(/\([^)]*\)/g, " ")
    .replace(/^\s*\d+[.)]\s*/, "")
    .trim();

/** The field that a column of this name fills; `certain` where it is called so, not only nearly so. */
export function fieldOfHeader(
  header: string,
  kind: ImportKind,
): { readonly field: string; readonly certain: boolean } | undefined {
  const headers = headersOf(kind);
  const exact = headers.get(plainSpelling(header)) ?? headers.get(plainSpelling(bare(header)));
  if (exact !== undefined) return { field: exact, certain: true };
  const wanted = plainSpelling(bare(header));
  // Short words are near too many others.
  const near = wanted.length < 5 ? undefined : didYouMean(wanted, headers.keys());
  const field = near === undefined || !isMisspelling(wanted, near) ? undefined : headers.get(near);
  return field === undefined ? undefined : { field, certain: false };
}

/** A word cut short or with more hung on may well be another column: only slips of the pen count. */
const isMisspelling = (wanted: string, near: string): boolean =>
  !(near.startsWith(wanted) || wanted.startsWith(near)) ||
  Math.abs(near.length - wanted.length) <= 2;
