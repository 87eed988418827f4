import type { Text } from "../../domain/language.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { TextError } from "../reading/text-error.ts";
import { failureOf, NoAnswer } from "./failure.ts";
import { isRateLimit } from "./patience.ts";
import { AnswerNotUnderstood, statusOf } from "./trouble.ts";

/** How GitHub stands in a run's way, as far as it matters for what a person can do about it. */
export interface Obstacle {
  readonly kind: "silent" | "busy" | "refused" | "absent" | "rejected";
  /** What was said, on one line: `HTTP 403: Resource not accessible by integration`. */
  readonly said: string;
}

const kinds: Readonly<Record<number, Obstacle["kind"]>> = {
  401: "refused",
  403: "refused",
  404: "absent",
};

const onOneLine = (text: string): string => text.split("\n").join(" ").trim();

/** What stands in the way where GitHub refused, failed or did not answer; `undefined` for every error that did not come from GitHub. */
export function obstacleIn(error: unknown): Obstacle | undefined {
  if (!(error instanceof NoAnswer) && statusOf(error) === undefined) return undefined;
  const failure = failureOf(error);
  const message = onOneLine(failure.message);
  const { status } = failure;
  if (status === undefined) return { kind: "silent", said: message };
  const said = `HTTP ${status}: ${message}`;
  if (isRateLimit(failure)) return { kind: "busy", said };
  return { kind: status >= 500 ? "silent" : (kinds[status] ?? "rejected"), said };
}

const words: Readonly<Record<Obstacle["kind"], (said: string) => Text>> = {
  silent: (said) => ({
    da: `GitHub svarede ikke, som det skulle (${said}). Kør jobbet igen om lidt: Re-run jobs. Der bliver ikke gjort noget to gange.`,
    en: `GitHub did not answer as it should (${said}). Run the job again in a while: Re-run jobs. Nothing is done twice.`,
  }),
  busy: (said) => ({
    da: `GitHub beder os vente, fordi der er spurgt om meget på kort tid (${said}). Kør jobbet igen om en time: Re-run jobs. Der bliver ikke gjort noget to gange.`,
    en: `GitHub asks us to wait, as much was asked in a short time (${said}). Run the job again in an hour: Re-run jobs. Nothing is done twice.`,
  }),
  refused: (said) => ({
    da: `GitHub gav ikke lov (${said}). Se efter, om jobbet i .github/workflows har de rettigheder, det skal have, og om dets token gælder endnu.`,
    en: `GitHub did not allow it (${said}). See whether the job in .github/workflows has the permissions it needs, and whether its token is still valid.`,
  }),
  absent: (said) => ({
    da: `GitHub kender ikke det, der blev spurgt om, eller tokenet må ikke se det (${said}). Se efter, om jobbet i .github/workflows har de rettigheder, det skal have.`,
    en: `GitHub does not know what was asked for, or the token may not see it (${said}). See whether the job in .github/workflows has the permissions it needs.`,
  }),
  rejected: (said) => ({
    da: `GitHub tog ikke imod det, vi sendte (${said}). Kør jobbet igen: Re-run jobs. Sker det igen, så meld det gerne med denne linje.`,
    en: `GitHub did not take what we sent (${said}). Run the job again: Re-run jobs. If it happens again, please report it with this line.`,
  }),
};

/** What to say in a job's log of an error that is GitHub's and not ours; `undefined` for every other. */
export function obstacleText(error: unknown): Text | undefined {
  if (error instanceof AnswerNotUnderstood)
    return {
      da: `${error.text.da}. Kør jobbet igen: Re-run jobs. Sker det igen, så meld det gerne med denne linje.`,
      en: `${error.text.en}. Run the job again: Re-run jobs. If it happens again, please report it with this line.`,
    };
  if (error instanceof TextError || error instanceof UsageError) return error.text;
  const obstacle = obstacleIn(error);
  return obstacle && words[obstacle.kind](obstacle.said);
}
