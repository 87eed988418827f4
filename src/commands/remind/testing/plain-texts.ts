import { reminderEnd, writeMark, writeSaid } from "../../../domain/reminders/reminder-mark.ts";
import type { ReminderTexts } from "../reminder-texts.ts";

/** The shortest texts that remember what they must, for tests of what is done rather than said. */
export const plainTexts = (today: string): ReminderTexts => ({
  issue: ({ mark, matter }) => ({
    title: matter.key,
    ours: `${writeMark(mark)}\n${matter.on}\n${reminderEnd}`,
  }),
  digest: ({ digest, mark }) => ({
    title: digest.key,
    ours: `${writeMark(mark)}\n${digest.matters.length}\n${reminderEnd}`,
  }),
  word: ({ matter }) =>
    writeSaid({ act: "remind", stage: matter.stage, on: matter.on, day: today }),
  farewell: ({ mark }) => writeSaid({ act: "close", stage: mark.stage, on: mark.on, day: today }),
});
