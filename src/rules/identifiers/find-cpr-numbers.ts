import { judgeCpr } from "./cpr-number.ts";

/** A stretch of text, by offsets; `end` is the first that is not part of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

// Six digits and four, joined by nothing, a space or a dash of any kind. A letter or digit right before or after makes it
// part of something else: an UUID, a version, a time stamp, a phone number with country code. What only Markdown's emphasis
// (`_…_`) or the word CPR stands against does not.
const shape =
  /(?:(?<=cpr)|(?<![\p{L}\p{N}]_{0,3}|\+|\d[.:]))(\d{6})([ \u00a0\u202f]?[-\u2010-\u2015\u2212]?[ \u00a0\u202f]?)(\d{4})(?!_{0,3}[\p{L}\p{N}]|[.:]\d)/giu;

const namesCpr = /(cpr|personnummer|personnr|person-nr|født|foedt|born)[^\n]{0,24}$/i;
// Numbers of the Central Business Register's units and of phones have ten digits too, and say what they are.
const namesOther =
  /(p-?(nummer|nr)|produktionsenhed|cvr|ean|gln|tlf|telefon|phone|uuid)[^\n\d]{0,16}$/i;

function looksLikeCpr(text: string, start: number, digits: string, joint: string, today: string) {
  const verdict = judgeCpr(digits, today);
  if (verdict === "no") return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (namesCpr.test(before)) return true;
  if (joint.trim() !== "") return true;
  // Without a dash, ten digits are often something else: only the control digit tells.
  return verdict === "certain" && !namesOther.test(before);
}

/** Finds what looks like CPR numbers: a date that exists, born by `today`, with control digits where they apply. */
export function findCprNumbers(text: string, today: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(shape)) {
    const [whole, date = "", joint = "", serial = ""] = match;
    if (looksLikeCpr(text, match.index, date + serial, joint, today))
      found.push({ start: match.index, end: match.index + whole.length });
  }
  return found;
}
