import type { Locale } from "../../domain/language.ts";
import type { ReminderDeed } from "../../domain/reminders/reminder-deed.ts";

/** What the texts are to be written for. */
export interface TextSettings {
  readonly locale: Locale;
  readonly today: string;
  /** The page about an integration or a system, where there is a site. */
  readonly pageOf?: (subject: "integration" | "system", id: string) => string;
  readonly helpEmail?: string;
}

type Deed<Kind extends ReminderDeed["do"]> = Extract<ReminderDeed, { readonly do: Kind }>;

/** A title, and our part of the text below it, with the mark. */
export interface IssueText {
  readonly title: string;
  readonly ours: string;
}

/** Turns what was decided into the words people read. */
export interface ReminderTexts {
  readonly issue: (deed: Deed<"open" | "remind" | "refresh">) => IssueText;
  /** `numberOf` gives the issue about a thing, where it is known. */
  readonly digest: (
    deed: Deed<"open-digest">,
    numberOf: (key: string) => number | undefined,
  ) => IssueText;
  /** A comment that reminds. */
  readonly word: (deed: Deed<"remind">) => string;
  /** A comment that says why it is closed, kindly. */
  readonly farewell: (deed: Deed<"close">) => string;
}
