import { formatDate } from "../../domain/dates.ts";
import type { Locale } from "../../domain/language.ts";
import type { Digest } from "../../domain/reminders/digests.ts";
import type { Matter } from "../../domain/reminders/matter.ts";
import { type ReminderMark, reminderEnd, writeMark } from "../../domain/reminders/reminder-mark.ts";
import { reminderRoleNames } from "../../domain/reminders/reminder-roles.ts";
import { markdownLink, markdownText, oneLine } from "../escape.ts";
import { mentionsOf, recipientText } from "./mentions.ts";
import { aboutAddress, type ReminderContext } from "./reminder-context.ts";
import { matterName, type WrittenIssue } from "./reminder-issue.ts";

const months = {
  da: "januar februar marts april maj juni juli august september oktober november december",
  en: "January February March April May June July August September October November December",
} as const;

const words = {
  da: {
    title: (whom: string, month: string) => `Månedens overblik for ${whom}: ${month}`,
    intro:
      "Her er, hvad der venter. Hver frist har også sin egen sag, som lukker sig selv, når den er løst.",
    overdue: "Overskredet",
    soon: "Nærmer sig",
    more: (count: number) => `… og ${count} mere.`,
    footer:
      "Overblikket er et øjebliksbillede fra månedens begyndelse. Det lukker sig selv, når det næste kommer.",
  },
  en: {
    title: (whom: string, month: string) => `The month's overview for ${whom}: ${month}`,
    intro:
      "This is what lies ahead. Each deadline has an issue of its own too, which closes itself once it is solved.",
    overdue: "Overdue",
    soon: "Due soon",
    more: (count: number) => `… and ${count} more.`,
    footer:
      "The overview is a snapshot from the beginning of the month. It closes itself when the next one comes.",
  },
} as const;

// Together far below the 65,536 characters that GitHub takes: a list that is longer is read on the site.
const mostRows = 60;
const longestList = 25_000;

const monthText = (month: string, locale: "da" | "en"): string =>
  `${months[locale].split(" ")[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

function rows(
  heading: string,
  matters: readonly Matter[],
  context: ReminderContext,
  numberOf: (key: string) => number | undefined,
): readonly string[] {
  if (matters.length === 0) return [];
  const { locale } = context;
  const all = matters.slice(0, mostRows).map((matter) => {
    const number = numberOf(matter.key);
    const about = markdownLink(matter.title, aboutAddress(context, matter));
    const issue = number === undefined ? "" : ` · #${number}`;
    return `- ${formatDate(matter.on, locale)} · ${markdownText(matterName(matter, locale))} · ${about}${issue}`;
  });
  let length = 0;
  const lines = all.filter((line) => {
    length += line.length + 1;
    return length <= longestList;
  });
  const left = matters.length - lines.length;
  const more = left > 0 ? ["", words[locale].more(left)] : [];
  return [`### ${heading} (${matters.length})`, "", ...lines, ...more, ""];
}

/** Who an overview is for. One unit may have one as owner and one as manager, so the role is said too, and the mailbox where that is not enough. */
export function digestReader(
  { alike, recipient: { email, role, unit } }: Pick<Digest, "alike" | "recipient">,
  locale: Locale,
): string {
  const name = reminderRoleNames[role][locale];
  if (unit === undefined) return name;
  const mailbox = alike && email !== undefined ? `, ${oneLine(email)}` : "";
  return `${oneLine(unit)} (${name.toLowerCase()}${mailbox})`;
}

/** One month's overview for a unit or a role. `numberOf` gives the issue about a thing, where it is known. */
export function digestIssue(
  digest: Digest,
  mark: ReminderMark,
  context: ReminderContext,
  numberOf: (key: string) => number | undefined,
): WrittenIssue {
  const { locale, today } = context;
  const { matters, month, recipient } = digest;
  const say = words[locale];
  const [overdue, soon] = [
    matters.filter(({ on }) => on < today),
    matters.filter(({ on }) => on >= today),
  ];
  const mentions = mentionsOf([recipient]);
  const ours = [
    writeMark(mark),
    [recipientText(recipient, locale), mentions].filter((part) => part !== "").join(" "),
    "",
    say.intro,
    "",
    ...rows(say.overdue, overdue, context, numberOf),
    ...rows(say.soon, soon, context, numberOf),
    `<sub>${say.footer}</sub>`,
    reminderEnd,
  ].join("\n");
  return {
    title: say.title(digestReader(digest, locale), monthText(month, locale)).slice(0, 240),
    ours,
  };
}
