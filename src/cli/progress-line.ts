import type { Text } from "../domain/language.ts";
import { numberText } from "../reports/words.ts";

interface Progress {
  readonly what: Text;
  readonly count: number;
  readonly total: number | undefined;
}

// A rate after a few milliseconds would only flicker.
const soonest = 300;

/** One line that says what is being done and how far it is: `Læser filer: 3.200 af 10.000, 4.100 i sekundet`. */
export function progressLine({ what, count, total }: Progress, milliseconds: number): Text {
  const rate = milliseconds < soonest ? 0 : Math.round((count * 1000) / milliseconds);
  const line = (locale: keyof Text, of: string, each: string): string => {
    const number = (value: number): string => numberText(value, locale);
    const share = total === undefined ? number(count) : `${number(count)} ${of} ${number(total)}`;
    const speed = rate > 0 ? `, ${number(rate)} ${each}` : "";
    return count === 0 && total === undefined ? what[locale] : `${what[locale]}: ${share}${speed}`;
  };
  return { da: line("da", "af", "i sekundet"), en: line("en", "of", "a second") };
}
