import type { Locale, Text } from "../domain/language.ts";
import type { ProtectionGap } from "../domain/protection.ts";
import { oneLine } from "./escape.ts";

const words = {
  well: {
    da: "Alle beskyttelser er slået til, og det, der skal køre, kører. Porten kan ikke omgås ad de veje, kataloget kender.",
    en: "Every protection is on, and what is to run does run. The gate cannot be passed by the ways the catalogue knows.",
  },
  note: { da: "Godt at vide:", en: "Good to know:" },
} as const satisfies Readonly<Record<string, Text>>;

const missingWords = (count: number): Text => ({
  da:
    count === 1 ? "1 ting er ikke, som den skal være:" : `${count} ting er ikke, som de skal være:`,
  en:
    count === 1 ? "1 thing is not as it should be:" : `${count} things are not as they should be:`,
});

const lines = (gaps: readonly ProtectionGap[], mark: string, locale: Locale): readonly string[] =>
  gaps.flatMap(({ address, place, text }) => [
    `${mark} ${oneLine(text[locale])}`,
    `    ${oneLine(place)}`,
    `    ${oneLine(address)}`,
  ]);

/** What `doctor` found, for a person at a terminal: what is open, and the exact place to close it. */
export function protectionText(gaps: readonly ProtectionGap[], locale: Locale): string {
  const missing = gaps.filter(({ weight }) => weight === "missing");
  const notes = gaps.filter(({ weight }) => weight === "note");
  const all = [
    missing.length === 0 ? words.well[locale] : missingWords(missing.length)[locale],
    ...lines(missing, "  ✗", locale),
    ...(notes.length === 0 ? [] : ["", words.note[locale], ...lines(notes, "  •", locale)]),
  ];
  return `${all.join("\n")}\n`;
}

/** What `setup` did, or would do. */
export function setupText(
  steps: readonly { readonly text: Text }[],
  { apply, locale }: { readonly apply: boolean; readonly locale: Locale },
): string {
  const nothing = {
    da: "Alt er sat op. Der er intet at gøre.",
    en: "All is set up. There is nothing to do.",
  };
  if (steps.length === 0) return `${nothing[locale]}\n`;
  const heading = apply
    ? { da: "Dette er gjort:", en: "This is done:" }
    : { da: "Dette mangler:", en: "This is missing:" };
  const next = apply
    ? {
        da: "Se efter med catalogue doctor, om der er mere at slå til.",
        en: "See with catalogue doctor whether there is more to switch on.",
      }
    : {
        da: "Intet er ændret endnu. Kør igen med --apply for at gøre det.",
        en: "Nothing is changed yet. Run again with --apply to do it.",
      };
  const list = steps.map(({ text }) => `  - ${oneLine(text[locale])}`);
  return `${[heading[locale], ...list, "", next[locale]].join("\n")}\n`;
}
