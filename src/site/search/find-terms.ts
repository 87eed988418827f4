/** How a query's word met a term of the index, best first. */
const quality = { exact: 1, prefix: 0.6, inside: 0.45, typo: 0.3 } as const;

/** A term of the dictionary and how well it answers a word. */
export interface FoundTerm {
  readonly at: number;
  readonly quality: number;
}

// A word of two letters stands inside half the dictionary.
const shortestInside = 3;
const shortestTypo = 4;
const shortestStem = 5;
// Terms looked up for one word at most: the best, so that a common part of words does not fetch the whole index.
const mostTerms = 80;

/** True when one letter put in, left out, changed or swapped with its neighbour makes `a` into `b`. */
export function isOneTypoAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/**
 * Terms that answer a word: itself, those that begin with it, those it stands inside (Danish joins words: `aftale` stands in
 * `databehandleraftale`), and where none of these is there, those one slip of the finger away, or
 * those it begins with.
 */
export function findTerms(terms: readonly string[], word: string): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  terms.forEach((term, at) => {
    if (term === word) found.push({ at, quality: quality.exact });
    else if (word.length >= shortestInside && term.includes(word)) {
      // The more of the term the word covers, the closer it is to what was meant.
      const share = word.length / term.length;
      const base = term.startsWith(word) ? quality.prefix : quality.inside;
      found.push({ at, quality: base * (0.6 + 0.4 * share) });
    } else if (word.length < shortestInside && term.startsWith(word))
      found.push({ at, quality: quality.prefix * (word.length / term.length) });
  });
  if (found.length === 0 && word.length >= shortestTypo)
    terms.forEach((term, at) => {
      if (isOneTypoAway(word, term)) found.push({ at, quality: quality.typo });
    });
  // A slip in an ending hides it from the stemmer: `afgørlser` keeps what `afgørelser` loses. Then the stem it begins with counts.
  if (found.length === 0)
    terms.forEach((term, at) => {
      if (term.length >= shortestStem && word.startsWith(term) && word.length <= term.length + 4)
        found.push({ at, quality: quality.typo * (term.length / word.length) });
    });
  return found.sort((a, b) => b.quality - a.quality || a.at - b.at).slice(0, mostTerms);
}
