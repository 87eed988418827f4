// Digits and letters that are numbers (Ⅳ) stay; ² and ½ do not.
const unfit = /[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu;

/**
 * The anchors that headings get, as GitHub and the site make them: small letters, spaces to hyphens, signs left out,
 * and a number behind a heading that comes again.
 */
export function headingAnchors(headings: readonly string[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const heading of headings) {
    const base = heading.trim().toLowerCase().replaceAll(unfit, "").replaceAll(" ", "-");
    let anchor = base;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${base}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}
