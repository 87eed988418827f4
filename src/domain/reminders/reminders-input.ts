import type { Catalogue } from "../catalogue.ts";
import type { PhaseHistory } from "../rule.ts";
import type { LatelySaid, StandingReminder } from "./standing-reminder.ts";

/** What a night's decision rests on. */
export interface RemindersInput {
  readonly catalogue: Catalogue;
  readonly history: ReadonlyMap<string, PhaseHistory>;
  readonly issues: readonly StandingReminder[];
  readonly digests: readonly StandingReminder[];
  readonly said: LatelySaid;
  /** ISO date where the municipality lies. */
  readonly today: string;
}
