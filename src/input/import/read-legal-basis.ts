/** Articles of the GDPR and national law, as a cell names them. */
export interface ReadBasis {
  readonly article6: readonly string[];
  readonly article9: readonly string[];
  readonly national: readonly string[];
  /** What is said of CPR numbers, behind `CPR …:`. */
  readonly cpr?: string;
}

// "Artikel 6, stk. 1, litra c og e", "art. 6(1)(e)", "6-1-c": the paragraph may be left out, as there is only one to mean.
const article = (number: 6 | 9, paragraph: 1 | 2, letters: string): RegExp =>
  new RegExp(
    `(?<![\\d.-])${number}[-\\s,.(]*(?:stk\\.?\\s*)?${paragraph}[-\\s,.)(]*(?:litra\\s*|nr\\.?\\s*)?([${letters}])(?![a-zæøå])(?:\\s*(?:,|og|and|/|\\+)\\s*(?:litra\\s*)?([${letters}])(?![a-zæøå]))*`,
    "giu",
  );
const six = article(6, 1, "a-f");
const nine = article(9, 2, "a-j");
const moreLetters = /(?:,|og|and|\/|\+)\s*(?:litra\s*)?([a-j])(?![a-zæøå])/giu;

function codes(text: string, pattern: RegExp, prefix: string): string[] {
  const found = [...text.matchAll(pattern)].flatMap(([match, first = ""]) => {
    const rest = match.slice(match.indexOf(first) + 1);
    return [first, ...[...rest.matchAll(moreLetters)].map(([, letter]) => letter ?? "")];
  });
  return [
    ...new Set(
      found.filter((letter) => letter !== "").map((letter) => `${prefix}${letter.toLowerCase()}`),
    ),
  ];
}

const article6or9 = /^[\p{L}\s]*\(?(?:art(?:ikel|\.)?\s*)?[69][\s,(]/iu;
const isLaw = (part: string): boolean =>
  (/§/.test(part) || /\p{L}lov(?:en)?(?![\p{L}])/iu.test(part)) && !article6or9.test(part);

/** Takes a legal basis apart: articles 6 and 9 by their letters; a part that names CPR; and national law, by a paragraph sign, a law's name, or as what stands beside articles. */
export function readLegalBasis(text: string): ReadBasis {
  const parts = text
    .split(/[;\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const article6 = codes(text, six, "6-1-");
  const article9 = codes(text, nine, "9-2-");
  const cpr = parts.find((part) => /^[^:§]{0,40}cpr[^:§]{0,20}:/i.test(part));
  const beside = article6.length + article9.length > 0 && parts.length > 1;
  const namesArticle = (part: string): boolean =>
    codes(part, six, "").length + codes(part, nine, "").length > 0;
  return {
    article6,
    article9,
    national: parts.filter(
      (part) => part !== cpr && (isLaw(part) || (beside && !namesArticle(part))),
    ),
    ...(cpr !== undefined && { cpr: cpr.slice(cpr.indexOf(":") + 1).trim() }),
  };
}
