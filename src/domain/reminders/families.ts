import type { StandingReminder } from "./standing-reminder.ts";

/** Issues of one thing: the one that counts, and the others that are open for no reason. */
export interface Family {
  readonly kept: StandingReminder | undefined;
  readonly spare: readonly StandingReminder[];
}

/** Of several issues about one thing the open one that is oldest counts, else the oldest: every run chooses the same. */
function familyOf(issues: readonly StandingReminder[]): Family {
  const sorted = issues.toSorted((a, b) => a.number - b.number);
  const known = sorted.filter(({ mark }) => mark.state !== "duplicate");
  const kept = known.find(({ open }) => open) ?? known[0];
  return { kept, spare: sorted.filter((issue) => issue.open && issue !== kept) };
}

/** All issues by what they are about. */
export function familiesOf(issues: readonly StandingReminder[]): ReadonlyMap<string, Family> {
  const byKey = new Map<string, StandingReminder[]>();
  for (const issue of issues) {
    const known = byKey.get(issue.mark.key);
    if (known === undefined) byKey.set(issue.mark.key, [issue]);
    else known.push(issue);
  }
  return new Map([...byKey].map(([key, all]) => [key, familyOf(all)]));
}
