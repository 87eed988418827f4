import { editDistance } from "../did-you-mean.ts";
import { remembered } from "../remembered.ts";
import { foldedWords, foldText } from "./fold-text.ts";

// `A/S`, `A.S.`, `ApS` … with what may stand between the letters.
const companyForm =
  /(?<![\p{L}\p{N}])(?:a[/.]?s|i[/.]s|p[/.]s|k[/.]s|aps|ivs|amba|smba|asa?|ab|oy|gmbh|ltd|inc|llc|plc|bv|corp)(?![\p{L}\p{N}])\.?/gu;

// Words that vendors add to and drop from their names, as long as another word remains.
const fillers = new Set(
  "danmark denmark nordic scandinavia software solutions group holding corporation".split(" "),
);

// An authority and the short name it goes by.
const otherNames: ReadonlyMap<string, string> = new Map([
  ["star", "styrelsenforarbejdsmarkedogrekruttering"],
  ["cprkontoret", "cpradministrationen"],
  ["digst", "digitaliseringsstyrelsen"],
  ["sds", "sundhedsdatastyrelsen"],
]);

/** The words of a vendor's name that tell it from others: no company form, no country, no branch. */
export const vendorWords = (name: string): readonly string[] => {
  const words = foldedWords(foldText(name).replace(companyForm, " "));
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
};

/** What all ways of writing a vendor's name have in common; empty for a name without letters. */
export const vendorMatchKey: (name: string) => string = remembered((name) => {
  const key = vendorWords(name).join("");
  return otherNames.get(key) ?? key;
});

// `Visma` and `Visma Enterprise` are one house; so short a name as `EG` begins too many others.
const begins = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a));

/** True when two keys stand for one vendor: equal, one the beginning of the other, or a letter apart in a name long enough for a slip. */
export const sameVendor = (a: string, b: string): boolean =>
  a !== "" &&
  b !== "" &&
  (a === b || begins(a, b) || (Math.min(a.length, b.length) >= 6 && editDistance(a, b, 1) <= 1));
