import { editDistance, plainSpelling } from "../../domain/did-you-mean.ts";
import { type ImportKind, importFields } from "./import-field.ts";
import { integrationHeaders } from "./integration-headers.ts";
import { systemHeaders } from "./system-headers.ts";

const headerWords = { integrations: integrationHeaders, systems: systemHeaders };

const known = new Map<ImportKind, ReadonlyMap<string, string>>();

const isTop = (name: string): boolean => !name.includes(".");

/** Titles of the schema. One that two fields share names neither, unless one of them is the entry's own (`Navn` of a system, not of its vendor). */
function titlesOf(kind: ImportKind): ReadonlyMap<string, string> {
  const named = new Map<string, Set<string>>();
  for (const { name, entry, side } of importFields(kind).values()) {
    if (entry === undefined || side !== undefined) continue;
    for (const title of [entry.title.da, entry.title.en].map(plainSpelling))
      named.set(title, (named.get(title) ?? new Set()).add(name));
  }
  return new Map(
    [...named].flatMap(([title, names]): [string, string][] => {
      const own = [...names].filter(isTop);
      const [only, ...others] = own.length > 0 ? own : names;
      return only === undefined || others.length > 0 ? [] : [[title, only]];
    }),
  );
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
    .replace(/\([^()]*\)/g, " ")
    .replace(/^\s*\d+[.)]\s*/, "")
    .trim();

/** The field that a column of exactly this name fills, spelling apart. */
export const fieldCalled = (header: string, kind: ImportKind): string | undefined => {
  const headers = headersOf(kind);
  return headers.get(plainSpelling(header)) ?? headers.get(plainSpelling(bare(header)));
};

// Near a column of ours, and something else: whom to call is no contract, the recipients of a register are no target, and a system or a vendor is one of two.
const otherWords = new Set(
  "kontakt | kontakter | contact | contacts | modtagere | system | systemer | leverandør | leverandører | vendor | vendors"
    .split("|")
    .map(plainSpelling),
);

/** So many letters may be wrong in a word of this length. Short words are near too many others, and a guess that looks right is read past. */
const slipsIn = (length: number): number => (length < 5 ? 0 : length < 12 ? 1 : 2);

function nearestOf(wanted: string, known: Iterable<string>): string | undefined {
  const most = slipsIn(wanted.length);
  if (most === 0 || otherWords.has(wanted)) return undefined;
  let found: { readonly word: string; readonly slips: number } | undefined;
  for (const word of known) {
    const slips = editDistance(wanted, word, most);
    if (slips <= most && (found === undefined || slips < found.slips)) found = { word, slips };
  }
  return found?.word;
}

/** The field that a column of this name fills; `certain` where it is called so, not only nearly so. */
export function fieldOfHeader(
  header: string,
  kind: ImportKind,
): { readonly field: string; readonly certain: boolean } | undefined {
  const headers = headersOf(kind);
  const exact = fieldCalled(header, kind);
  if (exact !== undefined) return { field: exact, certain: true };
  const near = nearestOf(plainSpelling(bare(header)), headers.keys());
  const field = near === undefined ? undefined : headers.get(near);
  return field === undefined ? undefined : { field, certain: false };
}
