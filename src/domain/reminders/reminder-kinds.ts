import { deadlineTitles } from "../deadline-kinds.ts";
import type { ReminderKind } from "../governance-fields.ts";
import type { Text } from "../language.ts";

/** Every deadline the site shows, and standing still in a phase. */
export const reminderTitles: Readonly<Record<ReminderKind, Text>> = {
  ...deadlineTitles,
  "phase-stuck": {
    da: "Integrationen er gået i stå i sin fase",
    en: "The integration is stuck in its phase",
  },
};

/** What is moot once its day has passed: nobody can give notice yesterday. */
export const endsWithItsDay: ReadonlySet<ReminderKind> = new Set(["contract-notice"]);

/** Where a long warning would only be noise: the most days before that a first word is worth. */
export const longestNotice: Readonly<Partial<Record<ReminderKind, number>>> = {
  "go-live": 30,
  "phase-stuck": 7,
  // Asked for in a pull request a month before; who has answered there by then hears nothing here.
  review: 7,
};

/** What takes longer to do than any of the days before: here the first word comes when the work must begin. */
export const takesTime: ReadonlySet<ReminderKind> = new Set(["exit-end", "system-end"]);
