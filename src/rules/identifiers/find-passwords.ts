import type { Stretch } from "./find-cpr-numbers.ts";

const labelled =
  /(?<![\p{L}\p{N}])(?:password|passwd|pwd|passphrase|adgangskode|kodeord|client[_ -]?secret|api[_ -]?(?:key|nøgle)|secret[_ -]?key|hemmelig(?:hed)?|(?:access|bearer)[_ -]?token|adgangstoken)["'`*]{0,3}\s{0,3}(?:[:=]|\ber\b|\bis\b)\s{0,3}["'`*]{0,3}([^\s"'`]{6,200})/giu;

// `<indsættes her>`, `${{ secrets.NAVN }}`, `{navn}`, `***`, `xxxxxx`, `…`: what people write in place of the secret.
const placeholder = /^(?:[<{$[(%]|[*•.…_xX-]+$)|secrets?\.|\$\{|example|eksempel|hemmelig|vault/i;

/** A word of a sentence, a date or an amount is no password; letters mixed with digits or signs are. */
function looksChosen(value: string): boolean {
  const bare = value.replace(/[.,;:!?)\]}>]+$/, "");
  if (bare.length < 6 || placeholder.test(value)) return false;
  const letters = /\p{L}/u.test(bare);
  const digits = /\d/.test(bare);
  const signs = /[!#$%&*+=?@^~|\\]/.test(bare);
  return letters && (digits || signs) && !/^[a-z]+-?\d(?:\.\d)?$/i.test(bare);
}

/** Finds passwords, keys and tokens that stand behind their own name: `password: …`, `adgangskode er …`, `Pwd=…`. */
export function findPasswords(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(labelled)) {
    if (looksChosen(match[1] ?? ""))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
