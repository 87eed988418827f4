import type { ReminderDeed } from "../../domain/reminders/reminder-deed.ts";
import { stripControls } from "../escape.ts";
import type { WrittenIssue } from "./reminder-issue.ts";

type Deed<Kind extends ReminderDeed["do"]> = Extract<ReminderDeed, { readonly do: Kind }>;

interface Texts {
  readonly issue: (deed: Deed<"open">) => WrittenIssue;
  readonly digest: (deed: Deed<"open-digest">, numberOf: () => undefined) => WrittenIssue;
  readonly word: (deed: Deed<"remind">) => string;
  readonly farewell: (deed: Deed<"close">) => string;
}

function textOf(deed: ReminderDeed, texts: Texts): string | undefined {
  switch (deed.do) {
    case "open": {
      const { ours, title } = texts.issue(deed);
      return `# ${title}\n\n${ours}`;
    }
    case "open-digest": {
      const { ours, title } = texts.digest(deed, () => undefined);
      return `# ${title}\n\n${ours}`;
    }
    case "remind":
      return `# #${deed.issue.number}\n\n${texts.word(deed)}`;
    case "close":
      return `# #${deed.issue.number}\n\n${texts.farewell(deed)}`;
    default:
      return undefined;
  }
}

/** Every text that would be written, one after the other, for a person at a terminal. */
export const plannedTexts = (planned: readonly ReminderDeed[], texts: Texts): string =>
  planned
    .flatMap((deed) => textOf(deed, texts) ?? [])
    .map((text) => `\n${"─".repeat(60)}\n${stripControls(text)}\n`)
    .join("");
