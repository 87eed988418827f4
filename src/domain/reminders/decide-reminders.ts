import type { ReminderSettings } from "../governance-fields.ts";
import { closingDeeds } from "./closing-deeds.ts";
import { digestDeeds, digestsOf } from "./digests.ts";
import { familiesOf } from "./families.ts";
import type { Matter } from "./matter.ts";
import { type Matters, mattersOf } from "./matters.ts";
import type { RemindedBecause, ReminderDeed } from "./reminder-deed.ts";
import type { ReminderMark } from "./reminder-mark.ts";
import { lastEveryRound } from "./reminder-stage.ts";
import type { RemindersInput } from "./reminders-input.ts";
import { hasSpokenOn, type StandingReminder, unrecorded } from "./standing-reminder.ts";

export interface RemindersDecision {
  readonly matters: Matters;
  /** What is solved first, then reminders with the most overdue first, then digests, then what only brings texts into step. */
  readonly deeds: readonly ReminderDeed[];
}

function reasonInOpen(
  { mark }: StandingReminder,
  { stage }: Matter,
  settings: ReminderSettings,
): RemindedBecause | undefined {
  if (stage >= mark.stage) return undefined;
  const last = lastEveryRound(settings);
  // From there on it stands in the month's overview: who gets a word in every issue every week reads none.
  if (!settings.digest || stage > last) return "next-stage";
  return mark.stage <= last ? undefined : "last-round";
}

function reasonToRemind(
  issue: StandingReminder,
  matter: Matter,
  settings: ReminderSettings,
): RemindedBecause | undefined {
  const { mark, open } = issue;
  if (mark.state === "closed") return "due-again";
  if (open) return reasonInOpen(issue, matter, settings);
  // Whoever closed it may be about to mend the file: it opens again when the next word is due anyway.
  if (mark.on !== matter.on) return "due-again";
  return matter.stage < mark.stage ? "closed-by-hand" : undefined;
}

function deedFor(
  matter: Matter,
  kept: StandingReminder | undefined,
  { catalogue, said, today }: RemindersInput,
): ReminderDeed | undefined {
  const { key, on, stage } = matter;
  const spoken: ReminderMark = { key, on, stage, told: today, state: "open" };
  if (kept === undefined) return { do: "open", matter, mark: spoken };
  const words = unrecorded(kept, said, today).filter(
    (word) => word.act === "remind" && word.on === on && word.stage <= stage,
  );
  const last = words.at(-1);
  if (last !== undefined)
    return { do: "refresh", issue: kept, matter, mark: { ...spoken, told: last.day } };
  const why = reasonToRemind(kept, matter, catalogue.governance.reminders);
  if (why === undefined && !kept.open) return undefined;
  if (why !== undefined && !hasSpokenOn(today, kept, said))
    return { do: "remind", why, issue: kept, matter, mark: spoken };
  if (!kept.open) return undefined;
  const told = kept.mark.told > today ? today : kept.mark.told;
  // A word that waits for tomorrow is not noted as said.
  const mark = why === undefined ? { ...spoken, told } : kept.mark;
  return { do: "refresh", issue: kept, matter, mark };
}

const ranks: Readonly<Record<ReminderDeed["do"], number>> = {
  "close-duplicate": 0,
  "close-digest": 0,
  close: 1,
  open: 2,
  remind: 2,
  "open-digest": 3,
  refresh: 4,
};

const dueOn = (deed: ReminderDeed): string => ("matter" in deed ? deed.matter.on : "");

const byUrgency = (a: ReminderDeed, b: ReminderDeed): number =>
  ranks[a.do] - ranks[b.do] || (dueOn(a) < dueOn(b) ? -1 : dueOn(a) > dueOn(b) ? 1 : 0);

/**
 * Decides what is to be done about reminders on one day, from the catalogue and our issues as they stand. Touches nothing. Deciding again after
 * any part of it was done gives the rest of it, and never a second word on the same day.
 */
export function decideReminders(input: RemindersInput): RemindersDecision {
  const { catalogue, digests, history, issues, today } = input;
  const matters = mattersOf(catalogue, history, today);
  const families = familiesOf(issues);
  const wanted = catalogue.governance.reminders.digest ? digestsOf(matters.due, today) : [];
  const deeds = [
    ...closingDeeds(input, matters, families),
    ...digestDeeds(wanted, familiesOf(digests), today),
    ...matters.due.flatMap(
      (matter) => deedFor(matter, families.get(matter.key)?.kept, input) ?? [],
    ),
  ];
  return { matters, deeds: deeds.sort(byUrgency) };
}
