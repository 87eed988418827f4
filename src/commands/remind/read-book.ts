import { addDays } from "../../domain/dates.ts";
import type { LabelNames } from "../../domain/governance-fields.ts";
import type { SaidMark } from "../../domain/reminders/reminder-mark.ts";
import type { LatelySaid, StandingReminder } from "../../domain/reminders/standing-reminder.ts";
import type { OurWord, ReminderBook } from "../../io/github/reminder-book.ts";

/** Our issues and words as they stand when a night begins. */
export interface Standing {
  readonly issues: readonly StandingReminder[];
  readonly digests: readonly StandingReminder[];
  readonly said: LatelySaid;
  /** The same words as they were said, oldest first. */
  readonly words: readonly OurWord[];
}

const firstOfLastMonth = (today: string): string =>
  `${addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-01`;

function byNumber(words: readonly OurWord[]): LatelySaid {
  const said = new Map<number, SaidMark[]>();
  for (const word of words) {
    const known = said.get(word.number);
    if (known === undefined) said.set(word.number, [word.said]);
    else known.push(word.said);
  }
  return said;
}

/** Reads what stands: every issue about a deadline, the digests of this month and the last, and what was said yesterday and today. */
export async function readBook(
  book: ReminderBook,
  labels: LabelNames,
  today: string,
): Promise<Standing> {
  const issues = await book.all(labels["reminder/deadline"]);
  const digests = await book.all(labels["reminder/digest"], firstOfLastMonth(today));
  const words = await book.wordsSince(addDays(today, -1));
  return { issues, digests, said: byNumber(words), words };
}
