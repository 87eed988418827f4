import { foldedWords } from "./fold-text.ts";
import { knownNames } from "./known-names.ts";
import { vendorMatchKey, vendorWords } from "./vendor-key.ts";

/** A system as somebody wrote it. */
export interface NamedSystem {
  readonly name: string;
  readonly vendor?: string;
  readonly aliases?: readonly string[];
  /** Its number in KITOS. */
  readonly kitos?: string;
}

/** One name in words. */
export interface NameWords {
  readonly all: readonly string[];
  /** Without the vendor's, unless the product is named after it. */
  readonly telling: readonly string[];
}

/** What a system is known by. */
export interface SystemKeys {
  readonly kitos: string | undefined;
  /** Every way of its names, words run together. The first is its own name. */
  readonly names: readonly string[];
  /** The same without the vendor's own name in it; `names` left out. */
  readonly cores: readonly string[];
  /** The words of each name, and those of them that are not the vendor's own. */
  readonly words: readonly NameWords[];
  readonly vendor: string;
}

const versionWords = new Set(["version", "ver", "v", "udgave", "release"]);

// `v4`, `2024`, `11`: which one of it, not what it is. `F2` is a name, and so is what comes first.
const isVersion = (word: string, place: number): boolean =>
  place > 0 && (versionWords.has(word) || /^v?\d+$/.test(word));

const nameWords = (name: string): readonly string[] =>
  foldedWords(name).filter((word, place) => !isVersion(word, place));

/** A name, and what stands in brackets behind it as another: `Fælles Medicinkort (FMK)`. */
function spellings(name: string): readonly string[] {
  const inside = [...name.matchAll(/\(([^()]{2,60})\)/g)].map(([, text = ""]) => text);
  if (inside.length === 0) return [name];
  const outside = name.replace(/\([^()]*\)/g, " ").trim();
  const told = inside.filter((text) => !/^\s*(?:v|ver|version)?[\s.]*\d/i.test(text));
  return [outside === "" ? name : outside, ...told];
}

const joined = (name: string): string => nameWords(name).join("");

const groupOf: ReadonlyMap<string, readonly string[]> = new Map(
  knownNames.flatMap((names) => {
    const keys = names.map(joined);
    return keys.map((key) => [key, keys] as const);
  }),
);

/** A name without its vendor's at either end, where enough remains to be a name. */
function core(key: string, vendorKey: string, vendor: readonly string[]): string | undefined {
  for (const part of [vendorKey, vendor[0] ?? ""]) {
    if (part.length < 2) continue;
    const rest = key.startsWith(part)
      ? key.slice(part.length)
      : key.endsWith(part)
        ? key.slice(0, -part.length)
        : "";
    if (rest.length >= 3) return rest;
  }
  return undefined;
}

const unique = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.filter((key) => key !== "")),
];

/** What a system can be recognised by in another municipality's catalogue. */
export function systemKeys({ name, vendor = "", aliases = [], kitos }: NamedSystem): SystemKeys {
  const written = [name, ...aliases].flatMap(spellings);
  const own = written.map(joined);
  const names = unique(own.flatMap((key) => groupOf.get(key) ?? [key]));
  const vendorKey = vendorMatchKey(vendor);
  const supplier = vendorWords(vendor);
  const cores = unique(names.map((key) => core(key, vendorKey, supplier) ?? "")).filter(
    (key) => !names.includes(key),
  );
  const words = written.map((one) => {
    const all = nameWords(one);
    const telling = all.filter((word) => !supplier.includes(word));
    return { all, telling: telling.length > 0 ? telling : all };
  });
  return { kitos: kitos?.toLowerCase(), names, cores, words, vendor: vendorKey };
}
