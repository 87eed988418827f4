import { formatDate } from "../../domain/dates.ts";
import type { Locale } from "../../domain/language.ts";
import type { ReminderDeed } from "../../domain/reminders/reminder-deed.ts";
import { reminderRoleNames } from "../../domain/reminders/reminder-roles.ts";
import { markdownText, oneLine } from "../escape.ts";
import { numberText } from "../words.ts";
import { digestReader } from "./digest-issue.ts";
import { matterName } from "./reminder-issue.ts";

/** A night, as far as its summary tells it. */
export interface ToldNight {
  readonly locale: Locale;
  readonly due: readonly unknown[];
  readonly quiet: number;
  readonly planned: readonly ReminderDeed[];
  readonly done: readonly ReminderDeed[];
  readonly left: readonly ReminderDeed[];
  readonly settled: number;
  /** GitHub refused, or did not answer time and again. */
  readonly stopped?: boolean;
}

interface SummaryOptions {
  readonly dryRun: boolean;
  readonly markdown: boolean;
  /** Rows of the list at the most. */
  readonly rows?: number;
}

const words = {
  da: {
    due: (due: string, quiet: number) =>
      `${due} ${due === "1" ? "frist er" : "frister er"} overskredet eller nærmer sig.${quiet > 0 ? ` ${quiet} til står på den stille liste.` : ""}`,
    wouldDo: "Det ville blive gjort nu:",
    did: "Det er gjort:",
    nothing: "Der er intet at gøre i dag.",
    left: (count: string) =>
      `${count} venter til næste nat, fordi GitHub kun vil have et vist antal ad gangen. De mest presserende er taget først.`,
    stopped: (count: string) =>
      `${count} er ikke gjort, fordi GitHub ikke gav lov eller ikke svarede. Næste kørsel tager dem.`,
    settled: (count: number) =>
      `${count} fra en kørsel på samme tid er taget tilbage, så der kun er én af hver.`,
    more: (count: string) => `… og ${count} mere.`,
    open: "Ny sag",
    remind: "Påmindelse",
    refresh: "Tekst rettet til",
    close: "Lukkes med tak",
    "close-duplicate": "Dublet lukkes",
    "open-digest": "Månedens overblik",
    "close-digest": "Sidste måneds overblik lukkes",
  },
  en: {
    due: (due: string, quiet: number) =>
      `${due} ${due === "1" ? "deadline is" : "deadlines are"} overdue or due soon.${quiet > 0 ? ` ${quiet} more are on the quiet list.` : ""}`,
    wouldDo: "This would be done now:",
    did: "This is done:",
    nothing: "There is nothing to do today.",
    left: (count: string) =>
      `${count} are left for the next night, because GitHub wants only so many at a time. The most urgent went first.`,
    stopped: (count: string) =>
      `${count} are not done, because GitHub did not allow it or did not answer. The next run takes them.`,
    settled: (count: number) =>
      `${count} from a run at the same moment were taken back, so that there is one of each.`,
    more: (count: string) => `… and ${count} more.`,
    open: "New issue",
    remind: "Reminder",
    refresh: "Text brought up to date",
    close: "Closed with thanks",
    "close-duplicate": "Duplicate closed",
    "open-digest": "The month's overview",
    "close-digest": "Last month's overview closed",
  },
} as const;

function lineOf(deed: ReminderDeed, locale: Locale): string {
  const what = words[locale][deed.do];
  if ("matter" in deed) {
    const { matter } = deed;
    const whom = matter.recipients.map(({ role }) => reminderRoleNames[role][locale]);
    const number = "issue" in deed ? ` (#${deed.issue.number})` : "";
    const who = [...new Set(whom)].join(", ");
    return `${what}${number}: ${formatDate(matter.on, locale)} · ${matterName(matter, locale)} · ${oneLine(matter.title)} → ${who}`;
  }
  if (deed.do === "open-digest")
    return `${what}: ${digestReader(deed.digest, locale)}: ${deed.digest.matters.length}`;
  return `${what}: #${deed.issue.number} ${oneLine(deed.issue.title)}`;
}

/** What a night came to, for the summary of a run (Markdown) or for a terminal. */
export function remindSummary(
  { done, due, left, locale, planned, quiet, settled, stopped = false }: ToldNight,
  { dryRun, markdown, rows = 100 }: SummaryOptions,
): string {
  const say = words[locale];
  const count = (all: readonly unknown[]): string => numberText(all.length, locale);
  const shown = dryRun ? planned : done;
  const safe = markdown ? markdownText : oneLine;
  const list = shown.slice(0, rows).map((deed) => `- ${safe(lineOf(deed, locale))}`);
  const over = shown.length - list.length;
  const heading = dryRun ? say.wouldDo : say.did;
  const lines = [
    say.due(numberText(due.length, locale), quiet),
    "",
    ...(shown.length > 0 ? [heading, "", ...list] : left.length > 0 ? [] : [say.nothing]),
    ...(over > 0 ? ["", say.more(numberText(over, locale))] : []),
    ...(left.length > 0 ? ["", (stopped ? say.stopped : say.left)(count(left))] : []),
    ...(settled > 0 ? ["", say.settled(settled)] : []),
  ];
  return `${lines.join("\n")}\n`;
}
