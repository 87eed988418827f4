import { dayNumber, tryDayNumber } from "./dates.ts";

const first = dayNumber("2000-01-01");
const days = dayNumber("2100-01-01") - first;

/**
 * The same function of a date, remembering its answers for the days of this century: they are found by number, which takes a tenth of finding a text in a
 * map. What is no date, or lies in another century, is answered each time.
 */
export function rememberedByDay(work: (iso: string) => string): (iso: string) => string {
  let answers: (string | undefined)[] | undefined;
  return (iso) => {
    const at = (tryDayNumber(iso) ?? -1) - first;
    if (at < 0 || at >= days) return work(iso);
    answers ??= new Array<string | undefined>(days);
    const known = answers[at] ?? work(iso);
    answers[at] = known;
    return known;
  };
}
