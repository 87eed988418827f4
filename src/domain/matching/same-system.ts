import { editDistance } from "../did-you-mean.ts";
import type { NameWords, SystemKeys } from "./system-keys.ts";
import { sameVendor } from "./vendor-key.ts";

/** How sure it is that two names are one product: 1 for certain, 0 for no sign of it. */
export type Likeness = number;

/** What names a kind of system and no product: two of them are one only where the vendor is one too. */
export const kinds: ReadonlySet<string> = new Set(
  (
    "tid booking elev journal intra intranet portal borgerportal integrationsplatform esdh arkiv database fagsystem sagssystem " +
    "oekonomisystem loensystem omsorgssystem kalender app selvbetjening dokument sag personale loen oekonomi skole institution " +
    "hjemmeside mail bruger brugerkatalog omsorg vagtplan"
  ).split(" "),
);

const shares = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((key) => b.includes(key));

const isTelling = (words: readonly string[]): boolean =>
  words.join("").length >= 4 && !words.every((word) => kinds.has(word));

const standsIn = (short: readonly string[], long: readonly string[]): boolean =>
  short.length <= long.length && isTelling(short) && short.every((word) => long.includes(word));

/** All words of one name stand in another of the other's, and say which product it is. */
const within = (a: readonly NameWords[], b: readonly NameWords[]): boolean =>
  a.some(({ telling }) => b.some(({ all }) => standsIn(telling, all)));

/** How many letters may be wrong in a name of this length for it to be a slip. */
const slipsIn = (length: number): number => (length >= 12 ? 2 : length >= 6 ? 1 : 0);

/** A slip of a letter in a name long enough for that, of two in a long one. */
export function isMisspelt(a: string, b: string): boolean {
  const most = slipsIn(Math.min(a.length, b.length));
  return most > 0 && Math.abs(a.length - b.length) <= most && editDistance(a, b, most) <= most;
}

/** One name for both: sure from one vendor; from two, unless it is a kind of system rather than a product. */
function byName(a: SystemKeys, b: SystemKeys, oneVendor: boolean): Likeness {
  if (oneVendor) return 0.95;
  const shared = a.names.filter((key) => b.names.includes(key));
  if (shared.every((key) => kinds.has(key))) return 0;
  return a.vendor !== "" && b.vendor !== "" ? 0.75 : 0.85;
}

const coresMeet = (a: SystemKeys, b: SystemKeys): boolean =>
  shares(a.names, b.cores) || shares(a.cores, b.names) || shares(a.cores, b.cores);

function ofOneVendor(a: SystemKeys, b: SystemKeys): Likeness {
  if (coresMeet(a, b)) return 0.9;
  if (within(a.words, b.words) || within(b.words, a.words)) return 0.8;
  return isMisspelt(a.names[0] ?? "", b.names[0] ?? "") ? 0.75 : 0;
}

/**
 * Whether two systems are one product. The number in KITOS decides where both have one; else names, former names and short names, with or
 * without the vendor's in front; then, from one vendor, a name within the other or a slip of a letter.
 */
export function likeness(a: SystemKeys, b: SystemKeys): Likeness {
  if (a.kitos !== undefined && b.kitos !== undefined) return a.kitos === b.kitos ? 1 : 0;
  const oneVendor = sameVendor(a.vendor, b.vendor);
  if (shares(a.names, b.names)) return byName(a, b, oneVendor);
  if (oneVendor) return ofOneVendor(a, b);
  // A vendor that is not said may be the same.
  return (a.vendor === "" || b.vendor === "") && coresMeet(a, b) ? 0.7 : 0;
}
