import type { Digest } from "../../domain/reminders/digests.ts";
import type { Matter } from "../../domain/reminders/matter.ts";
import type { ClosedBecause, RemindedBecause } from "../../domain/reminders/reminder-deed.ts";
import type { ReminderMark } from "../../domain/reminders/reminder-mark.ts";
import { digestIssue } from "./digest-issue.ts";
import type { ReminderContext } from "./reminder-context.ts";
import { reminderIssue, type WrittenIssue } from "./reminder-issue.ts";
import { reminderFarewell, reminderWord } from "./reminder-word.ts";

interface About {
  readonly matter: Matter;
  readonly mark: ReminderMark;
}

/** Everything reminders say, in one language, for one day. */
export const reminderTexts = (context: ReminderContext) => ({
  issue: ({ mark, matter }: About): WrittenIssue => reminderIssue(matter, mark, context),
  word: ({ matter, why }: About & { readonly why: RemindedBecause }): string =>
    reminderWord(why, matter, context),
  farewell: ({
    because,
    mark,
  }: {
    readonly because: ClosedBecause;
    readonly mark: ReminderMark;
  }): string => reminderFarewell(because, mark, context),
  digest: (
    { digest, mark }: { readonly digest: Digest; readonly mark: ReminderMark },
    numberOf: (key: string) => number | undefined,
  ): WrittenIssue => digestIssue(digest, mark, context, numberOf),
});
