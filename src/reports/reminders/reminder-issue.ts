import { formatDate } from "../../domain/dates.ts";
import type { Matter } from "../../domain/reminders/matter.ts";
import { reminderTitles } from "../../domain/reminders/reminder-kinds.ts";
import { type ReminderMark, reminderEnd, writeMark } from "../../domain/reminders/reminder-mark.ts";
import { markdownLink, markdownText, oneLine } from "../escape.ts";
import { mentionsOf, recipientText } from "./mentions.ts";
import { aboutAddress, editAddress, type ReminderContext } from "./reminder-context.ts";
import { whatToDo } from "./what-to-do.ts";

/** A title, and our part of the text, from the mark to its end. */
export interface WrittenIssue {
  readonly title: string;
  readonly ours: string;
}

const words = {
  da: {
    about: "Det gælder",
    deadline: "Frist",
    vendor: "Leverandør",
    told: "Besked til",
    nobody: "Ingen er registreret på rollen endnu. Skriv den ansvarlige i filen.",
    next: "Gør sådan",
    edit: "Ret filen på GitHub",
    footer:
      "Sagen er skrevet af automatikken. Når datoen i filen er rettet og flettet, lukker den sig selv. Skriv gerne i en kommentar; denne tekst skrives om, når noget ændrer sig. Vil I undvære påmindelser en tid, så skriv fristen på den stille liste (reminders.quiet i .github/governance.yml).",
    help: (email: string) => `Spørgsmål? Skriv til ${email}.`,
  },
  en: {
    about: "It is about",
    deadline: "Deadline",
    vendor: "Vendor",
    told: "Told",
    nobody: "Nobody is registered for the role yet. Write who is responsible in the file.",
    next: "What to do",
    edit: "Edit the file on GitHub",
    footer:
      "This issue is written by the automation. When the date in the file is corrected and merged, it closes itself. You are welcome to write a comment; this text is rewritten when something changes. If you want no reminders for a while, put the deadline on the quiet list (reminders.quiet in .github/governance.yml).",
    help: (email: string) => `Questions? Write to ${email}.`,
  },
} as const;

// GitHub takes 256 characters.
const longestTitle = 240;

const clip = (text: string): string =>
  text.length > longestTitle ? `${text.slice(0, longestTitle - 1)}…` : text;

/** What is due, in words: `Tilsyn med databehandleren: KMD A/S`. As plain text. */
export function matterName({ kind, vendor }: Matter, locale: "da" | "en"): string {
  const name = reminderTitles[kind][locale];
  return vendor === undefined ? name : `${name}: ${oneLine(vendor)}`;
}

/** The issue about one thing that is due. It says nothing that changes from day to day, so that it is written again only when a fact has changed. */
export function reminderIssue(
  matter: Matter,
  mark: ReminderMark,
  context: ReminderContext,
): WrittenIssue {
  const { helpEmail, locale } = context;
  const say = words[locale];
  const { kind, on, path, recipients, title } = matter;
  const told = recipients.map((recipient) => {
    const mentions = mentionsOf([recipient]);
    return `${recipientText(recipient, locale)}${mentions === "" ? "" : ` ${mentions}`}`;
  });
  const help = helpEmail === undefined ? "" : ` ${say.help(markdownText(helpEmail))}`;
  const ours = [
    writeMark(mark),
    `**${markdownText(matterName(matter, locale))}**`,
    "",
    `- **${say.about}:** ${markdownLink(title, aboutAddress(context, matter))}`,
    `- **${say.deadline}:** ${formatDate(on, locale)}`,
    `- **${say.told}:** ${told.length === 0 ? say.nobody : told.join("; ")}`,
    "",
    `**${say.next}:** ${whatToDo[kind][locale]}`,
    "",
    markdownLink(say.edit, editAddress(context, path)),
    "",
    `<sub>${say.footer}${help}</sub>`,
    reminderEnd,
  ].join("\n");
  return { title: clip(`${matterName(matter, locale)} – ${oneLine(title)}`), ours };
}
