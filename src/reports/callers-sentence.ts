import { formatDate } from "../domain/dates.ts";
import type { KnownCallers } from "../domain/gate/gate-report.ts";
import type { Locale } from "../domain/language.ts";
import { clipped } from "./clipped.ts";
import { allOf } from "./gate/gate-words.ts";

// A system that everybody has would fill the comment with names; the site and `kitos callers` have them all.
const mostNamed = 12;

/** Who uses the same systems according to KITOS, and what to ask them, as plain text: whoever shows it escapes it. */
export function callersSentence(
  { municipalities, systems, takenOn }: KnownCallers,
  locale: Locale,
): string {
  const names = municipalities.slice(0, mostNamed).map((name) => clipped(name, 80));
  const rest = municipalities.length - names.length;
  const others =
    rest === 1 ? { da: "1 anden", en: "1 other" } : { da: `${rest} andre`, en: `${rest} others` };
  const who = allOf(rest > 0 ? [...names, others[locale]] : names, locale);
  const what = allOf(
    systems.map((name) => clipped(name, 80)),
    locale,
  );
  const day = formatDate(takenOn, locale);
  return locale === "da"
    ? `${who} bruger ${what} ifølge KITOS den ${day}. Spørg, om de har koblet systemerne sammen, eller slå det op i snitfladekataloget i KITOS.`
    : `According to KITOS on ${day}, ${who} ${municipalities.length === 1 ? "uses" : "use"} ${what}. Ask whether they have connected the systems, or look it up in KITOS’ catalogue of interfaces.`;
}
