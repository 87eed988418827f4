import type { ReminderMark, SaidMark } from "./reminder-mark.ts";

/** An issue of ours as it stands on GitHub. Who made it is certain; all that is written in it may have been edited. */
export interface StandingReminder {
  readonly number: number;
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly mark: ReminderMark;
}

/** Our own comments of yesterday and today, by the number: a run may have ended between saying and writing down. */
export type LatelySaid = ReadonlyMap<number, readonly SaidMark[]>;

/** Our words in an issue that its own text does not know of. A day to come is nobody's word. */
export const unrecorded = (
  { mark, number }: StandingReminder,
  said: LatelySaid,
  today: string,
): readonly SaidMark[] =>
  (said.get(number) ?? []).filter(({ day }) => mark.told > today || day > mark.told);

/** True when we have had our word in an issue on that day: there is never a second one. */
export const hasSpokenOn = (
  today: string,
  { mark, number }: StandingReminder,
  said: LatelySaid,
): boolean => mark.told === today || (said.get(number) ?? []).some(({ day }) => day === today);
