import { closeSpare } from "../../domain/reminders/closing-deeds.ts";
import { familiesOf } from "../../domain/reminders/families.ts";
import type { StandingReminder } from "../../domain/reminders/standing-reminder.ts";
import type { OurWord, ReminderBook } from "../../io/github/reminder-book.ts";
import { changesOf, type DeedTools } from "./do-deed.ts";

/**
 * Looks once more after issues were made: where another run made one of the same thing at the same moment, the oldest stays and the others are
 * closed. Every run that looks chooses the same one.
 */
export async function settleIssues(
  tools: DeedTools,
  label: string,
  before: readonly StandingReminder[],
): Promise<number> {
  const newest = before.reduce((most, { number }) => Math.max(most, number), 0);
  const made = await tools.book.newer(label, newest);
  const fresh = new Set(made.map(({ mark }) => mark.key));
  const known = before.filter(({ mark }) => fresh.has(mark.key));
  const spare = [...familiesOf([...known, ...made]).values()].flatMap(closeSpare);
  for (const deed of spare) for (const change of changesOf(deed, tools)) await change();
  return spare.length;
}

/**
 * Takes back a second word in an issue on one day, said by another run at the same moment; the first one stays. Words come oldest first.
 * Gives how many it took back.
 */
export async function settleWords(book: ReminderBook, words: readonly OurWord[]): Promise<number> {
  const spoken = new Set<string>();
  let taken = 0;
  for (const { id, number, said } of words) {
    const place = `${number} ${said.day}`;
    if (spoken.has(place)) {
      await book.unsay(id);
      taken += 1;
    }
    spoken.add(place);
  }
  return taken;
}
