import type { Text } from "../../domain/language.ts";
import type { ReminderDeed } from "../../domain/reminders/reminder-deed.ts";
import { WrongAccount } from "../../io/github/reminder-book.ts";
import { statusOf, troubleOf } from "../../io/github/trouble.ts";
import { changesOf, type DeedTools } from "./do-deed.ts";

/** What became of a night's deeds. */
export interface CarriedOut {
  readonly done: readonly ReminderDeed[];
  /** Left for the next run, in the same order. */
  readonly left: readonly ReminderDeed[];
  readonly writes: number;
  /** What went wrong, in words. */
  readonly troubles: readonly Text[];
  /** True when GitHub refused or asked us to stop. */
  readonly stopped: boolean;
}

const mostFailures = 5;

// Refused, or too much at once: whatever else we try goes the same way.
const mustStop = (error: unknown): boolean =>
  error instanceof WrongAccount || [401, 403, 429].includes(statusOf(error) ?? 0);

/** What is said when GitHub did not do what was asked. */
export function troubleText(error: unknown): Text {
  if (error instanceof WrongAccount)
    return {
      da: `Sagen blev oprettet af ${error.made}, men inputtet account siger noget andet, så vi ville ikke kende den igen. Skriv account: ${error.made}.`,
      en: `The issue was made by ${error.made}, but the input account says another, so we would not know it again. Write account: ${error.made}.`,
    };
  const { detail } = troubleOf(error);
  return {
    da: `GitHub gjorde ikke, hvad vi bad om: ${detail.da}. Vi ser efter igen næste gang.`,
    en: `GitHub did not do what we asked: ${detail.en}. We look again next time.`,
  };
}

/**
 * Does deeds in their order until the writes are used up. One that fails is left, and the next run sees what became of it; when GitHub refuses,
 * the rest is left too.
 */
export async function carryOut(
  deeds: readonly ReminderDeed[],
  mostWrites: number,
  tools: DeedTools,
): Promise<CarriedOut> {
  const done: ReminderDeed[] = [];
  const left: ReminderDeed[] = [];
  const troubles: Text[] = [];
  let writes = 0;
  let failures = 0;
  let stopped = false;
  let full = false;
  for (const deed of deeds) {
    const changes = changesOf(deed, tools);
    if (changes.length === 0) continue;
    full ||= writes + changes.length > mostWrites;
    if (stopped || full) {
      left.push(deed);
      continue;
    }
    try {
      for (const change of changes) {
        writes += 1;
        await change();
      }
      done.push(deed);
    } catch (error) {
      left.push(deed);
      troubles.push(troubleText(error));
      failures += 1;
      stopped = mustStop(error) || failures >= mostFailures;
    }
  }
  return { done, left, writes, troubles, stopped };
}
