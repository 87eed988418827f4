import { intakeLabel } from "../domain/intake/intake-form.ts";
import type { Text } from "../domain/language.ts";
import { labelledIssues } from "../io/github/intake-issues.ts";
import { wholePatience } from "../io/github/patience.ts";
import type { IntakeRun } from "./intake/intake-run.ts";
import { runIntake } from "./run-intake.ts";
import { noTroubles } from "./told-trouble.ts";

/** What became of many issues. */
export interface AllIntakes {
  /** How many were looked at, and how many are left for another night. */
  readonly looked: number;
  readonly left: number;
  readonly troubles: readonly Text[];
}

/**
 * Brings every open issue from the form, and those closed since an ISO instant, into step again: a run that failed or was never started,
 * as while GitHub is down, would leave a need without an answer. Also what another proposal has taken the name of gets one of its own.
 * Looks at `most` at the most, those that somebody has touched last first. One that fails does not keep the others from it.
 */
export async function runAllIntakes(
  run: Omit<IntakeRun, "issue">,
  { most, since }: { readonly most: number; readonly since: string },
): Promise<AllIntakes> {
  const numbers = await labelledIssues(run.github, intakeLabel, since);
  const troubles = noTroubles();
  let looked = 0;
  for (const issue of numbers.slice(0, most)) {
    if (troubles.isOver()) break;
    run.github.patience.left = wholePatience;
    looked += 1;
    await runIntake({ ...run, issue }).catch((error) => troubles.tell(`#${issue}`, error));
  }
  return { looked, left: numbers.length - looked, troubles: troubles.texts };
}
