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

/** Where the rarest pair of a mark begins, among those an even, or an odd, number of bytes after its start. */
function rarestPair(mark: readonly number[], from: number): number {
  let best: number = from;
  let most = -1;
  for (let at = from; at + 1 < mark.length; at += 2) {
    const rare = rarity(mark[at] as number) + rarity(mark[at + 1] as number);
    if (rare > most) [best, most] = [at, rare];
  }
  return best;
}

type Suspects = readonly Suspect[];
const codesOf = (mark: string): readonly number[] =>
  [...mark].map((letter) => letter.charCodeAt(0));
const marks = hintMarks.map(codesOf);
const ofLength = (wanted: number) => marks.filter(({ length }) => length === wanted);

/** A mark of two letters may stand in two pairs, so it is looked for wherever the first ends a pair, or the second begins one. */
const short: Suspects = ofLength(2).flatMap((mark) => [1, -1].map((from) => ({ mark, from })));
const isFirstRarer = ([first = 0, second = 0]: readonly number[]): boolean =>
  rarity(first) >= rarity(second);

/** What to look for where a pair of a mark stands. */
function pairSuspects(): ReadonlyMap<number, Suspects> {
  const lists = new Map<number, Suspects>();
  for (const mark of marks)
    for (const start of mark.length === 1 ? [] : mark.length === 2 ? [0] : [0, 1]) {
      const at = rarestPair(mark, start);
      const pair = pairOf(mark[at] as number, mark[at + 1] as number);
      lists.set(pair, [...(lists.get(pair) ?? []), { mark, from: -at }]);
    }
  return lists;
}

/** Control characters, first bytes of letters that may be odd, and the sign that begins a name of one. */
const perhapsOdd: readonly number[] = [
  ...Array.from({ length: 32 }, (_, byte) => byte).filter((byte) => ![9, 10, 13].includes(byte)),
  ...[0x26, 0x7f, 0xc2, 0xe2, 0xef],
];

/** Written row by row, as every run fills the table and hardly any is long enough to make a loop fast. */
function fill(): void {
  const shortNumber = suspects.push(short) - 1;
  const row = new Uint8Array(256);
  for (const [byte = 0] of ofLength(2).filter(isFirstRarer)) row[byte] = shortNumber;
  for (const [byte = 0] of ofLength(1)) row[byte] = certain;
  for (const byte of perhapsOdd) row[byte] = (row[byte] as number) | oddBit;
  for (let first = 0; first < 256; first += 1) pairs.set(row, pairOf(first, 0));
  const set = (first: number, say: (said: number) => number): void =>
    pairs.set(row.map(say), pairOf(first, 0));
  const [firstOdd = 0] = perhapsOdd;
  set(firstOdd, (said) => said | oddBit);
  const oddRow = pairs.slice(pairOf(firstOdd, 0), pairOf(firstOdd + 1, 0));
  for (const first of perhapsOdd) pairs.set(oddRow, pairOf(first, 0));
  for (const [, second = 0] of ofLength(2).filter((mark) => !isFirstRarer(mark)))
    set(second, (said) => ((said & ~oddBit) === 0 ? said | shortNumber : said));
  for (const [first = 0] of ofLength(1)) set(first, (said) => certain | (said & oddBit));
  for (const [pair, list] of pairSuspects()) {
    const said = pairs[pair] as number;
    const before = suspects[said & ~oddBit] as Suspects;
    if ((said & ~oddBit) !== certain)
      pairs[pair] = (suspects.push([...list, ...before]) - 1) | (said & oddBit);
  }
  if (suspects.length > oddBit)
    throw new Error(`${suspects.length} lists of marks, and room for ${oddBit} in a byte.`);
}
fill();
