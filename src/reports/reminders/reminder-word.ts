import { daysBetween, formatDate } from "../../domain/dates.ts";
import type { Matter } from "../../domain/reminders/matter.ts";
import type { ClosedBecause, RemindedBecause } from "../../domain/reminders/reminder-deed.ts";
import type { ReminderMark } from "../../domain/reminders/reminder-mark.ts";
import { writeSaid } from "../../domain/reminders/reminder-mark.ts";
import { markdownText } from "../escape.ts";
import { mentionsOf } from "./mentions.ts";
import type { ReminderContext } from "./reminder-context.ts";
import { matterName } from "./reminder-issue.ts";

const days = {
  da: (count: number) => (count === 1 ? "1 dag" : `${count} dage`),
  en: (count: number) => (count === 1 ? "1 day" : `${count} days`),
};

const whens = {
  da: {
    ahead: (left: number, on: string) => `Der er **${days.da(left)}** til fristen den ${on}.`,
    today: () => "Fristen er **i dag**.",
    passed: (past: number, on: string) =>
      `Fristen var den ${on}. Det er **${days.da(past)}** siden.`,
  },
  en: {
    ahead: (left: number, on: string) => `The deadline of ${on} is **${days.en(left)}** away.`,
    today: () => "The deadline is **today**.",
    passed: (past: number, on: string) => `The deadline was ${on}, **${days.en(past)}** ago.`,
  },
} as const;

const reasons: Readonly<
  Record<ReminderContext["locale"], Readonly<Record<RemindedBecause, string>>>
> = {
  da: {
    "next-stage": "",
    "last-round":
      "Der kommer ikke flere påmindelser her. Fristen står i månedens overblik, til den er klaret.",
    "due-again": "Nu er det aktuelt igen, så sagen åbner på ny.",
    "closed-by-hand":
      "Sagen blev lukket, men fristen står stadig i filen. Er arbejdet gjort, mangler kun den nye dato i filen. Vil I undvære påmindelser en tid, så skriv fristen på den stille liste.",
  },
  en: {
    "next-stage": "",
    "last-round":
      "No more reminders come here. The deadline stands in the month's overview until it is dealt with.",
    "due-again": "It is due again, so the issue opens anew.",
    "closed-by-hand":
      "The issue was closed, but the deadline is still in the file. If the work is done, only the new date in the file is missing. If you want no reminders for a while, put the deadline on the quiet list.",
  },
};

function whenText(on: string, { locale, today }: ReminderContext): string {
  const left = daysBetween(today, on);
  const date = formatDate(on, locale);
  const say = whens[locale];
  if (left === 0) return say.today();
  return left > 0 ? say.ahead(left, date) : say.passed(-left, date);
}

/** The comment that reminds whoever has the next step. */
export function reminderWord(
  why: RemindedBecause,
  matter: Matter,
  context: ReminderContext,
): string {
  const { on, recipients, stage } = matter;
  const said = writeSaid({ act: "remind", stage, on, day: context.today });
  const name = `**${markdownText(matterName(matter, context.locale))}**`;
  const sentence = [`${name}.`, whenText(on, context), reasons[context.locale][why]];
  return [said, mentionsOf(recipients), "", sentence.filter((part) => part !== "").join(" ")]
    .join("\n")
    .replace("\n\n\n", "\n\n");
}

const farewells = {
  da: {
    solved:
      "Tak! Det er der taget hånd om nu, så sagen lukker sig selv. Den åbner igen, når det næste gang er tid.",
    passed:
      "Dagen er gået, så her er ikke mere at minde om. Tak for jeres tid. Kontraktens udløb får sin egen sag.",
    gone: "Filen er ikke længere i kataloget, så sagen lukker sig selv. Tak for oprydningen.",
    quiet: (until: string, reason: string) =>
      `Fristen står på den stille liste til og med den ${until} (${reason}). Sagen lukkes så længe og åbner igen bagefter, hvis fristen stadig står i filen.`,
  },
  en: {
    solved:
      "Thank you! This is taken care of, so the issue closes itself. It opens again when it is next due.",
    passed:
      "The day has passed, so there is nothing more to remind of here. Thank you for your time. The end of the contract gets an issue of its own.",
    gone: "The file is no longer in the catalogue, so the issue closes itself. Thank you for tidying up.",
    quiet: (until: string, reason: string) =>
      `This deadline is on the quiet list until ${until} (${reason}). The issue is closed for now and opens again afterwards if the deadline is still in the file.`,
  },
} as const;

/** The comment that closes an issue with a kind word. */
export function reminderFarewell(
  because: ClosedBecause,
  { on, stage }: ReminderMark,
  { locale, today }: ReminderContext,
): string {
  const said = writeSaid({ act: "close", stage, on, day: today });
  const say = farewells[locale];
  const text =
    because.why === "quiet"
      ? say.quiet(formatDate(because.entry.until, locale), markdownText(because.entry.reason))
      : say[because.why];
  return `${said}\n${text}`;
}
