import type { LabelNames } from "../../domain/governance-fields.ts";
import type { ReminderDeed } from "../../domain/reminders/reminder-deed.ts";
import { withMark, withOurPart } from "../../domain/reminders/reminder-mark.ts";
import type { ReminderBook, ReminderEdit } from "../../io/github/reminder-book.ts";
import type { IssueText, ReminderTexts } from "./reminder-texts.ts";

/** What doing a deed takes. */
export interface DeedTools {
  readonly book: ReminderBook;
  readonly texts: ReminderTexts;
  readonly labels: LabelNames;
  readonly today: string;
  /** The issue about each thing, as far as this run knows; an issue that it makes is entered. */
  readonly numbers: Map<string, number>;
}

/** One change on GitHub. A deed is a few of them, in an order in which it may be cut off after any. */
type Change = () => Promise<unknown>;

type OnIssue = Extract<ReminderDeed, { readonly do: "remind" | "refresh" }>;

// GitHub trims what it keeps, and its text fields end lines in two characters.
const sameText = (one: string, other: string): boolean =>
  one.replaceAll("\r\n", "\n").trim() === other.trim();

const hasLabel = (labels: readonly string[], name: string): boolean =>
  labels.some((label) => label.toLowerCase() === name.toLowerCase());

function labelChanges({ issue, matter }: OnIssue, tools: DeedTools): readonly Change[] {
  const { book, labels, today } = tools;
  const name = labels["reminder/overdue"];
  const [has, wants] = [hasLabel(issue.labels, name), matter.on < today];
  if (has === wants) return [];
  return [() => (wants ? book.label(issue.number, [name]) : book.unlabel(issue.number, name))];
}

function editOf({ issue }: OnIssue, { ours, title }: IssueText): ReminderEdit | undefined {
  const body = withOurPart(issue.body, ours);
  const edit = {
    ...(issue.title === title ? {} : { title }),
    ...(sameText(issue.body, body) ? {} : { body }),
    ...(issue.open ? {} : { open: true }),
  };
  return Object.keys(edit).length === 0 ? undefined : edit;
}

function onIssue(deed: OnIssue, tools: DeedTools): readonly Change[] {
  const { book, texts } = tools;
  const { number } = deed.issue;
  const edit = editOf(deed, texts.issue(deed));
  return [
    // Said first and noted after: a run that ends in between finds its own comment, and says it no second time.
    ...(deed.do === "remind" ? [() => book.say(number, texts.word(deed))] : []),
    ...(edit === undefined ? [] : [() => book.edit(number, edit)]),
    ...labelChanges(deed, tools),
  ];
}

function opening(
  deed: Extract<ReminderDeed, { readonly do: "open" | "open-digest" }>,
  { book, labels, numbers, texts, today }: DeedTools,
): Change {
  const own = labels[deed.do === "open" ? "reminder/deadline" : "reminder/digest"];
  const isOverdue = deed.do === "open" && deed.matter.on < today;
  const all = isOverdue ? [own, labels["reminder/overdue"]] : [own];
  return async () => {
    const { ours, title } =
      deed.do === "open" ? texts.issue(deed) : texts.digest(deed, (key) => numbers.get(key));
    numbers.set(deed.mark.key, await book.open({ title, body: ours, labels: all }));
  };
}

/** The changes on GitHub that a deed comes to, in their order; none where all is as it should be. */
export function changesOf(deed: ReminderDeed, tools: DeedTools): readonly Change[] {
  const { book, texts } = tools;
  switch (deed.do) {
    case "open":
    case "open-digest":
      return [opening(deed, tools)];
    case "remind":
    case "refresh":
      return onIssue(deed, tools);
    default: {
      const { issue, mark } = deed;
      const body = withMark(issue.body, mark);
      const close = () => book.edit(issue.number, { body, open: false });
      const says = deed.do === "close" && !deed.said;
      return says ? [() => book.say(issue.number, texts.farewell(deed)), close] : [close];
    }
  }
}
