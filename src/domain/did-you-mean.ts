/** Longer words are never misspellings of ours; the limit keeps a hostile file from costing time. */
const maxWordLength = 80;

/** Upper and lower case, separators and Danish letters apart, do the two say the same? */
export function plainSpelling(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

type Row = readonly number[];

/** One row of the table of distances, from the two above it. */
function nextRow(a: string, b: string, i: number, above: Row, twoAbove: Row): Row {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const changed = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const steps = [(above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + changed];
    row.push(Math.min(...steps, swapped ? (twoAbove[j - 2] ?? 0) + 1 : Infinity));
  }
  return row;
}

/**
 * The number of letters to add, drop, change or swap to turn one word into the other
 * (optimal string alignment); `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoAbove: Row = [];
  let above: Row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, above, twoAbove);
    if (Math.min(...row) > limit) return limit + 1;
    twoAbove = above;
    above = row;
  }
  return Math.min(above[b.length] ?? 0, limit + 1);
}

/** How far a word of this length may be from the right one and still be taken for it. */
const tolerance = (length: number): number =>
  length <= 2 ? 0 : length <= 5 ? 1 : length <= 8 ? 2 : 3;

/** A word cut short or with something hung on (`nextReview` for `nextReviewOn`), four letters at least in common. */
const extendsOther = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a));

/**
 * The candidate the writer most likely meant by `word`, or nothing when none is near.
 * Case, separators and æøå written as ae, oe, aa count for nothing. Of equals the first wins. Never `word` itself.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > maxWordLength) return undefined;
  const wanted = plainSpelling(word);
  const limit = tolerance(wanted.length);
  let best: string | undefined;
  let bestDistance = limit + 1;
  let extension: string | undefined;
  for (const candidate of candidates) {
    if (candidate === word || candidate.length > maxWordLength) continue;
    const spelled = plainSpelling(candidate);
    if (spelled === wanted && wanted !== "") return candidate;
    const distance = editDistance(wanted, spelled, bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
    if (extension === undefined && extendsOther(wanted, spelled)) extension = candidate;
  }
  return best ?? extension;
}
