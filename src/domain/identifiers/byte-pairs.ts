import { hintMarks } from "./hints.ts";

/** A mark, and where it begins before or after the pair that gives it away. */
export interface Suspect {
  readonly mark: readonly number[];
  readonly from: number;
}

/** What two bytes beside each other say, at `first << 8 | second`: where to look for marks (0: nowhere), and a bit where a letter may be odd. */
export const pairs = new Uint8Array(1 << 16);
export const oddBit = 0x80;
/** One of the two is a mark by itself. */
export const certain = 1;

/** What to look for, by what the pair says without the bit. */
export const suspects: (readonly Suspect[])[] = [[], []];

const pairOf = (first: number, second: number): number => (first << 8) | second;

/** Letters from frequent to rare in Danish text; all that is not here is rare. */
const frequent = " enridtasolgkmfvubphyjcwxzq";
const rarity = (code: number): number => {
  const place = frequent.indexOf(String.fromCharCode(code));
  return place < 0 ? frequent.length : place;
};

/** The rarest pair of a mark among those that begin an even, or an odd, number of bytes after it; none of a mark too short. */
function rarestPair(mark: readonly number[], from: 0 | 1): number | undefined {
  let best: number | undefined;
  let most = -1;
  for (let at = from; at + 1 < mark.length; at += 2) {
    const rare = rarity(mark[at] as number) + rarity(mark[at + 1] as number);
    if (rare > most) [best, most] = [at, rare];
  }
  return best;
}

function eachByte(tell: (byte: number) => void): void {
  for (let byte = 0; byte < 256; byte += 1) tell(byte);
}

/** What to look for where a pair stands. */
function listsOfSuspects(): ReadonlyMap<number, Suspect[]> {
  const lists = new Map<number, Suspect[]>();
  const add = (pair: number, mark: readonly number[], from: number): void => {
    const list = lists.get(pair);
    if (list === undefined) lists.set(pair, [{ mark, from }]);
    else list.push({ mark, from });
  };
  for (const text of hintMarks) {
    const mark = [...text].map((letter) => letter.charCodeAt(0));
    const [first = 0, second = 0] = mark;
    if (mark.length === 1) continue;
    for (const start of [0, 1] as const) {
      const at = rarestPair(mark, start);
      // Two letters in two pairs: the rarer one gives them away.
      if (at !== undefined) add(pairOf(mark[at] as number, mark[at + 1] as number), mark, -at);
      else if (rarity(second) > rarity(first))
        eachByte((byte) => add(pairOf(second, byte), mark, -1));
      else eachByte((byte) => add(pairOf(byte, first), mark, 1));
    }
  }
  return lists;
}

/** A control character, or the first byte of a letter that may be odd. */
const isPerhapsOdd = (byte: number): boolean =>
  (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) ||
  [0x7f, 0xc2, 0xe2, 0xef].includes(byte);

/** Says something of every pair that a byte is part of. */
function mark(byte: number, say: (before: number) => number): void {
  eachByte((other) => {
    for (const pair of [pairOf(byte, other), pairOf(other, byte)])
      pairs[pair] = say(pairs[pair] as number);
  });
}

function fill(): void {
  const numbers = new Map<string, number>();
  for (const [pair, list] of listsOfSuspects()) {
    const name = JSON.stringify(list);
    const number = numbers.get(name) ?? suspects.push(list) - 1;
    numbers.set(name, number);
    pairs[pair] = number;
  }
  if (suspects.length > oddBit)
    throw new Error(`${suspects.length} lists of marks, and room for ${oddBit} in a byte.`);
  for (const alone of hintMarks) if (alone.length === 1) mark(alone.charCodeAt(0), () => certain);
  eachByte((byte) => {
    if (isPerhapsOdd(byte)) mark(byte, (before) => before | oddBit);
  });
}
fill();
