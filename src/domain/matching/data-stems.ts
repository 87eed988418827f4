import { remembered } from "../remembered.ts";
import { foldedWords } from "./fold-text.ts";

// What stands behind the thing itself: `cpr-nummer` is CPR, `elevnavn` a pupil and a name.
const fillers = new Set("nummer nr no id kode data oplysning oplysninger info felt".split(" "));
const heads = ["navn", "adresse", "dato", "status", "type", "nummer", "rapport"];
const endings = /(?:ernes|erne|enes|ene|eres|ens|ers|er|en|et|es|e|s)$/;

const stem = (word: string): string => {
  const short = word.replace(endings, "");
  return short.length >= 3 ? short : word;
};

/** What nearly every integration moves: two that share only these have nothing in common. */
const everyday = new Set(
  (
    "cpr navn adress email mail telefon telefonnummer dato sag dokument bilag brev beloeb kontostreng bruger status titel type cvr " +
    "bfe modtager afsender borger person medarbejder besked kontakt"
  )
    .split(" ")
    .map(stem),
);

function parts(word: string): readonly string[] {
  for (const head of heads)
    if (word.endsWith(head) && word.length - head.length >= 3)
      return [word.slice(0, -head.length), ...(fillers.has(head) ? [] : [head])];
  return [word];
}

/** Runs what is cut short together with what follows: `uni-login` as `unilogin`, `e-mail` as `email`. */
function rejoined(words: readonly string[]): readonly string[] {
  const made: string[] = [];
  let cut = "";
  for (const word of words) {
    if (word.length <= 3 && !/\d/.test(word) && cut === "" && words.length > 1) cut = word;
    else {
      made.push(cut + word);
      cut = "";
    }
  }
  return cut === "" ? made : [...made, cut];
}

/** The stems of one data element, however it is written. */
export const elementStems: (element: string) => readonly string[] = remembered((element) => {
  const words = foldedWords(element);
  const told = words.filter((word) => !fillers.has(word));
  return rejoined(told.length > 0 ? told : words)
    .flatMap(parts)
    .map(stem);
});

/** How much a stem tells of the task: little for what everybody moves. */
export const weightOf = (one: string): number => (everyday.has(one) ? 0.25 : 1);

export interface SharedData {
  /** Stems in common. */
  readonly stems: readonly string[];
  /** What they weigh together. */
  readonly weight: number;
  /** Their part of the list that weighs less, 0 to 1. */
  readonly part: number;
}

const sum = (stems: Iterable<string>): number => {
  let total = 0;
  for (const one of stems) total += weightOf(one);
  return total;
};

// `afgoerelse` and `afgoerelsesbrev`: one is the beginning of the other, and long enough to mean it.
const begins = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 6 && (one.startsWith(other) || other.startsWith(one));

/** What two lists of data, as stems that stand there once each, have in common. */
export function sharedData(a: readonly string[], b: readonly string[]): SharedData {
  const stems: string[] = [];
  let weight = 0;
  for (const one of a) {
    const exact = b.includes(one);
    if (!exact && (one.length < 6 || !b.some((other) => begins(one, other)))) continue;
    stems.push(one);
    weight += weightOf(one) * (exact ? 1 : 0.75);
  }
  const least = Math.min(sum(a), sum(b));
  return { stems, weight, part: least === 0 ? 0 : Math.min(1, weight / least) };
}
