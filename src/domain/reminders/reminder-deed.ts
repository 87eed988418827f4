import type { QuietEntry } from "../governance-fields.ts";
import type { Digest } from "./digests.ts";
import type { Matter } from "./matter.ts";
import type { ReminderMark } from "./reminder-mark.ts";
import type { StandingReminder } from "./standing-reminder.ts";

/** Why something is no longer due. */
export type ClosedBecause =
  | { readonly why: "solved" | "passed" | "gone" }
  | { readonly why: "quiet"; readonly entry: QuietEntry };

/** Why a reminder is given in an issue that stands already. */
export type RemindedBecause = "next-stage" | "last-round" | "due-again" | "closed-by-hand";

/** One thing to do about one issue. `mark` is what it remembers afterwards. */
export type ReminderDeed =
  | { readonly do: "open"; readonly matter: Matter; readonly mark: ReminderMark }
  | {
      readonly do: "remind";
      readonly why: RemindedBecause;
      readonly issue: StandingReminder;
      readonly matter: Matter;
      readonly mark: ReminderMark;
    }
  /** Brings title, text and labels into step, without a word; nothing is written where they are. */
  | {
      readonly do: "refresh";
      readonly issue: StandingReminder;
      readonly matter: Matter;
      readonly mark: ReminderMark;
    }
  | {
      readonly do: "close";
      readonly because: ClosedBecause;
      readonly issue: StandingReminder;
      readonly mark: ReminderMark;
      /** The word was said already, in a run that ended before it closed. */
      readonly said: boolean;
    }
  /** Closes what another run made at the same moment. */
  | {
      readonly do: "close-duplicate";
      readonly issue: StandingReminder;
      readonly kept: number;
      readonly mark: ReminderMark;
    }
  | { readonly do: "open-digest"; readonly digest: Digest; readonly mark: ReminderMark }
  | { readonly do: "close-digest"; readonly issue: StandingReminder; readonly mark: ReminderMark };
