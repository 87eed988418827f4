// A shorter stem begins too many other words.
const shortestBeginning = 5;

/**
 * Says whether a stem stands among the terms of an index, which are in order: as a term, or as the beginning of one where it is long enough, since the
 * stem of a part may stand in joined words alone.
 */
export const knownIn =
  (terms: readonly string[]) =>
  (stem: string): boolean => {
    let [low, high] = [0, terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms[middle] ?? "") < stem) low = middle + 1;
      else high = middle;
    }
    const next = terms[low] ?? "";
    return stem.length < shortestBeginning ? next === stem : next.startsWith(stem);
  };
