import type { FoundTerm } from "./find-terms.ts";

/** The postings of a term as the shard holds them. */
export type Postings = readonly number[];

export interface Ranked {
  readonly document: number;
  readonly score: number;
  /** How many of the query's words it answers. */
  readonly words: number;
}

/** For one word, how well each document answers it: the best of the terms found, rarer terms counting more. */
function scoreWord(
  found: readonly FoundTerm[],
  postingsOf: (term: number) => Postings,
  documents: number,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const rarityOf = (postings: Postings): number => Math.log(1 + documents / (postings.length / 2));
  // A rare word that only begins with what was asked for (`systematic`, asked `system`) answers no more than that does.
  const itself = found.find(({ quality }) => quality === 1);
  const most = itself === undefined ? Number.POSITIVE_INFINITY : rarityOf(postingsOf(itself.at));
  for (const { at, quality } of found) {
    const postings = postingsOf(at);
    const rarity = Math.min(most, rarityOf(postings));
    let document = 0;
    for (let index = 0; index < postings.length; index += 2) {
      document += postings[index] ?? 0;
      const score = quality * rarity * Math.sqrt(postings[index + 1] ?? 0);
      if (score > (scores.get(document) ?? 0)) scores.set(document, score);
    }
  }
  return scores;
}

/** Documents in order: those that answer every word first, then by score. Order of the index settles what is equal. */
export function rank(
  words: readonly (readonly FoundTerm[])[],
  postingsOf: (term: number) => Postings,
  documents: number,
): readonly Ranked[] {
  const ranked = new Map<number, { score: number; words: number }>();
  for (const found of words)
    for (const [document, score] of scoreWord(found, postingsOf, documents)) {
      const entry = ranked.get(document) ?? { score: 0, words: 0 };
      entry.score += score;
      entry.words += 1;
      ranked.set(document, entry);
    }
  return [...ranked]
    .map(([document, entry]) => ({ document, ...entry }))
    .sort((a, b) => b.words - a.words || b.score - a.score || a.document - b.document);
}
