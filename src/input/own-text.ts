// The engine copies a shorter cut, and points into the whole text with a longer one.
const shortestCut = 13;

/** The same text by itself: what is cut out of a longer text keeps all of it in memory. Joined anew, as that is the quickest copy. */
const ownText = (text: string): string =>
  text.length < shortestCut
    ? text
    : [text.slice(0, shortestCut - 1), text.slice(shortestCut - 1)].join("");

const mostShared = 20_000;
const shared = new Map<string, string>();

/** The same for texts that stand in many files, such as headings: one for all. */
export function ownSharedText(text: string): string {
  const known = shared.get(text);
  if (known !== undefined) return known;
  const own = ownText(text);
  // No catalogue can fill the memory.
  if (shared.size >= mostShared) shared.clear();
  shared.set(own, own);
  return own;
}
