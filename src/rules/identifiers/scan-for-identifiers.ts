import type { Place } from "../../domain/finding.ts";
import { hintsIn } from "../../domain/identifiers/hints.ts";
import type { Text } from "../../domain/language.ts";
import type { RuleProblem } from "../../domain/rule.ts";
import { nothing } from "../shared/nothing.ts";
import { findCprNumbers, type Stretch } from "./find-cpr-numbers.ts";
import { findPasswords } from "./find-passwords.ts";
import { secretKinds } from "./secret-kinds.ts";

/** At most so many places are named in one text; the last says how many more there are. */
const mostPlaces = 50;

const cprMessage: Text = {
  da: "Her står noget, der ligner et CPR-nummer: en dato, der findes, og fire cifre, der passer til den. Slet det. Er det ægte, så sig det straks til databeskyttelsesrådgiveren: historikken skal også renses.",
  en: "This looks like a CPR number: a date that exists and four digits that fit it. Delete it. If it is real, tell the data protection officer at once: the history must be cleaned too.",
};

const password: Text = { da: "en adgangskode eller nøgle", en: "a password or key" };

const secretMessage = ({ da, en }: Text): Text => ({
  da: `Her står noget, der ligner ${da}. Slet det, og skift hemmeligheden ud med det samme: alle med adgang til filen kan have set den.`,
  en: `This looks like ${en}. Delete it, and replace the secret at once: everybody with access to the file may have seen it.`,
});

interface Hit extends Stretch {
  readonly message: Text;
}

const withoutOverlaps = (hits: readonly Hit[]): readonly Hit[] => {
  let reached = 0;
  return hits.filter(({ start, end }) => {
    const isNew = start >= reached;
    if (isNew) reached = end;
    return isNew;
  });
};

function hitsIn(text: string, today: string): readonly Hit[] {
  const hints = hintsIn(text);
  if (!hints.secret && !hints.password && !hints.cpr) return nothing;
  const hits: Hit[] = [];
  const add = (stretches: readonly Stretch[], message: Text): void => {
    for (const { start, end } of stretches) hits.push({ start, end, message });
  };
  if (hints.secret)
    for (const { name, pattern } of secretKinds)
      add(
        [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
        secretMessage(name),
      );
  if (hints.password) add(findPasswords(text), secretMessage(password));
  if (hints.cpr) add(findCprNumbers(text, today), cprMessage);
  return withoutOverlaps(hits.sort((a, b) => a.start - b.start));
}

/** Where a stretch of `text` lies in its file, when the text begins on `firstLine`. Stays on the line it begins on. */
function placeOf(text: string, { start, end }: Stretch, firstLine: number): Place {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  let line = firstLine;
  for (let at = text.indexOf("\n"); at !== -1 && at < start; at = text.indexOf("\n", at + 1))
    line++;
  const column = start - lineStart + 1;
  const newLine = text.indexOf("\n", start);
  const last = newLine === -1 ? end : Math.min(end, newLine);
  return { line, column, endLine: line, endColumn: last - lineStart + 1 };
}

const withMore = ({ da, en }: Text, more: number): Text => ({
  da: `${da} Der er ${more} steder mere længere nede.`,
  en: `${en} There are ${more} more places further down.`,
});

/**
 * Finds CPR numbers and secrets in a text that begins on line `firstLine` of its file. The problems never repeat what was found,
 * since findings are published. `today` decides who can have been born.
 */
export function scanForIdentifiers(
  text: string,
  firstLine: number,
  today: string,
): readonly RuleProblem[] {
  const hits = hitsIn(text, today);
  if (hits.length === 0) return nothing;
  return hits.slice(0, mostPlaces).map((hit, index) => ({
    place: placeOf(text, hit, firstLine),
    message:
      index === mostPlaces - 1 && hits.length > mostPlaces
        ? withMore(hit.message, hits.length - mostPlaces)
        : hit.message,
  }));
}
