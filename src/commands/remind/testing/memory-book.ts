import { type ReminderMark, readMark, readSaid } from "../../../domain/reminders/reminder-mark.ts";
import type { StandingReminder } from "../../../domain/reminders/standing-reminder.ts";
import type { ReminderBook } from "../../../io/github/reminder-book.ts";

/** An issue in memory. Only what the product's account wrote is in it. */
export interface MemoryIssue {
  readonly number: number;
  open: boolean;
  title: string;
  body: string;
  readonly labels: Set<string>;
}

/** The run was cut off: power, time limit, somebody's hand. */
export class CutOff extends Error {}

/** Everything on GitHub that reminders touch, kept in memory. */
export interface Memory {
  readonly issues: MemoryIssue[];
  readonly comments: { readonly id: number; readonly number: number; readonly body: string }[];
  /** Days on which the comments that were ever made were made, also those taken back. */
  id: number;
}

export const emptyMemory = (): Memory => ({ issues: [], comments: [], id: 0 });

const asStanding = (issue: MemoryIssue, mark: ReminderMark): StandingReminder => ({
  ...issue,
  labels: [...issue.labels],
  mark,
});

/**
 * A book over the memory. `before` runs ahead of every change (where it throws the change is not made) and `after` behind it (where it
 * throws, the change was made and nobody heard).
 */
export function memoryBook(
  memory: Memory,
  before: () => Promise<void>,
  after: () => Promise<void>,
): ReminderBook {
  const change = async <Answer>(make: () => Answer): Promise<Answer> => {
    await before();
    const answer = make();
    await after();
    return answer;
  };
  const find = (number: number): MemoryIssue => {
    const issue = memory.issues.find((known) => known.number === number);
    if (issue === undefined) throw new Error(`No issue ${number}`);
    return issue;
  };
  const standing = (label: string): readonly StandingReminder[] =>
    memory.issues
      .filter(({ labels }) => labels.has(label))
      .flatMap((issue) => {
        const mark = readMark(issue.body);
        return mark === undefined ? [] : [asStanding(issue, mark)];
      });
  return {
    labels: async () => ["reminder/deadline", "reminder/overdue", "reminder/digest"],
    all: async (label) => standing(label),
    newer: async (label, than) => standing(label).filter(({ number }) => number > than),
    wordsSince: async (day) =>
      memory.comments.flatMap(({ body, id, number }) => {
        const said = readSaid(body);
        return said === undefined || said.day < day ? [] : [{ id, number, said }];
      }),
    open: ({ body, labels, title }) =>
      change(() => {
        const number = memory.issues.length + 1;
        memory.issues.push({ number, open: true, title, body, labels: new Set(labels) });
        return number;
      }),
    say: (number, body) =>
      change(() => {
        memory.id += 1;
        memory.comments.push({ id: memory.id, number, body });
      }),
    unsay: (id) =>
      change(() => {
        const place = memory.comments.findIndex((comment) => comment.id === id);
        if (place >= 0) memory.comments.splice(place, 1);
      }),
    edit: (number, edit) =>
      change(() => {
        const issue = find(number);
        issue.title = edit.title ?? issue.title;
        issue.body = edit.body ?? issue.body;
        issue.open = edit.open ?? issue.open;
      }),
    label: (number, names) =>
      change(() => {
        for (const name of names) find(number).labels.add(name);
      }),
    unlabel: (number, name) => change(() => void find(number).labels.delete(name)),
  };
}
