/*
 * The Danish stemmer of Snowball: https://snowballstem.org/algorithms/danish/stemmer.html
 * R1 is what follows the first consonant after a vowel, but never begins before the fourth letter.
 */
const vowels = "aeiouyæåø";

const endings = [
  "erendes",
  "erende",
  "hedens",
  "ethed",
  "erede",
  "heden",
  "heder",
  "endes",
  "ernes",
  "erens",
  "erets",
  "ered",
  "ende",
  "erne",
  "eren",
  "erer",
  "heds",
  "enes",
  "eres",
  "eret",
  "hed",
  "ene",
  "ere",
  "ens",
  "ers",
  "ets",
  "en",
  "er",
  "es",
  "et",
  "e",
]; // prettier-ignore
const beforeS = "abcdfghjklmnoprtvyzå";
const derivations = ["elig", "løst", "lig", "els", "ig"];

function startOfR1(word: string): number {
  for (let at = 1; at < word.length; at += 1)
    if (!vowels.includes(word[at] ?? "") && vowels.includes(word[at - 1] ?? ""))
      return Math.max(3, at + 1);
  return word.length;
}

const endsInR1 = (word: string, ending: string, r1: number): boolean =>
  word.endsWith(ending) && word.length - ending.length >= r1;

function dropEnding(word: string, r1: number): string {
  const ending = endings.find((candidate) => endsInR1(word, candidate, r1));
  if (ending !== undefined) return word.slice(0, -ending.length);
  const plural = endsInR1(word, "s", r1) && beforeS.includes(word.at(-2) ?? "#");
  return plural ? word.slice(0, -1) : word;
}

const dropConsonant = (word: string, r1: number): string =>
  ["gd", "dt", "gt", "kt"].some((pair) => endsInR1(word, pair, r1)) ? word.slice(0, -1) : word;

function dropDerivation(given: string, r1: number): string {
  const word = given.endsWith("igst") ? given.slice(0, -2) : given;
  const found = derivations.find((candidate) => endsInR1(word, candidate, r1));
  if (found === undefined) return word;
  if (found === "løst") return word.slice(0, -1);
  return dropConsonant(word.slice(0, -found.length), r1);
}

const undouble = (word: string, r1: number): string => {
  const last = word.at(-1) ?? "";
  const double = last === word.at(-2) && !vowels.includes(last) && word.length - 1 >= r1;
  return double ? word.slice(0, -1) : word;
};

/** The stem of a Danish word in small letters: `integrationerne` and `integration` give the same. */
export function stemDanish(word: string): string {
  const r1 = startOfR1(word);
  if (r1 >= word.length) return word;
  return undouble(dropDerivation(dropConsonant(dropEnding(word, r1), r1), r1), r1);
}
