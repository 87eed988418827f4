import type { Catalogue } from "../catalogue.ts";
import type { Family } from "./families.ts";
import { keyPart } from "./matter.ts";
import type { Matters } from "./matters.ts";
import type { ClosedBecause, ReminderDeed } from "./reminder-deed.ts";
import { endsWithItsDay } from "./reminder-kinds.ts";
import type { RemindersInput } from "./reminders-input.ts";
import { hasSpokenOn, type StandingReminder, unrecorded } from "./standing-reminder.ts";

const subjectIn = (key: string) => {
  const [kind = "", subject = "", id = ""] = key.split(".");
  return { kind, subject, id };
};

const entryOf = (key: string, { integrationById, systemById }: Catalogue) => {
  const { id, subject } = subjectIn(key);
  return subject === "system" ? systemById.get(id) : integrationById.get(id);
};

/** True where the file cannot be trusted to say that nothing is due: it is broken, or a value in it was refused. */
function isUnsure(key: string, catalogue: Catalogue): boolean {
  const { id, subject } = subjectIn(key);
  if (catalogue.unreadable.some((file) => keyPart(file.id) === id && file.kind === subject))
    return true;
  return entryOf(key, catalogue)?.intact === false;
}

function becauseOf(
  { mark }: StandingReminder,
  { quiet }: Matters,
  { catalogue, today }: RemindersInput,
): ClosedBecause {
  const entry = quiet.get(mark.key);
  if (entry !== undefined) return { why: "quiet", entry };
  if (entryOf(mark.key, catalogue) === undefined) return { why: "gone" };
  const { kind } = subjectIn(mark.key);
  const isMoot = [...endsWithItsDay].some((moot) => moot === kind) && mark.on < today;
  return { why: isMoot ? "passed" : "solved" };
}

function closing(
  issue: StandingReminder,
  matters: Matters,
  input: RemindersInput,
): readonly ReminderDeed[] {
  const { catalogue, said, today } = input;
  // What a person has opened again, a person closes.
  if (issue.mark.state === "closed" || isUnsure(issue.mark.key, catalogue)) return [];
  const isSaid = unrecorded(issue, said, today).some(({ act }) => act === "close");
  if (!isSaid && hasSpokenOn(today, issue, said)) return [];
  const mark = { ...issue.mark, told: today, state: "closed" } as const;
  return [{ do: "close", because: becauseOf(issue, matters, input), issue, mark, said: isSaid }];
}

/** Closes every issue of a family but the one that counts. */
export const closeSpare = ({ kept, spare }: Family): readonly ReminderDeed[] =>
  spare.map((issue) => ({
    do: "close-duplicate",
    issue,
    kept: kept?.number ?? issue.number,
    mark: { ...issue.mark, state: "duplicate" },
  }));

/** What to close: issues of things that are no longer due, and second issues about one thing. */
export function closingDeeds(
  input: RemindersInput,
  matters: Matters,
  families: ReadonlyMap<string, Family>,
): readonly ReminderDeed[] {
  const due = new Set(matters.due.map(({ key }) => key));
  return [...families].flatMap(([key, family]) => {
    const { kept } = family;
    const isOver = kept?.open === true && !due.has(key);
    return [...closeSpare(family), ...(isOver ? closing(kept, matters, input) : [])];
  });
}
