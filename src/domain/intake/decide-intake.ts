/** What an issue is, for the decision. */
export interface IntakeSituation {
  readonly issue: "open" | "closed";
  /** False for an issue of a program, or without the form's label. */
  readonly isIntake: boolean;
  /** False for a stranger's, until somebody with rights has let it in. */
  readonly isLetIn: boolean;
  /** `not-form`: written freely. `identifiers`: a CPR number or a secret stands in it. `faulty`: answers are missing or wrong. */
  readonly content: "not-form" | "identifiers" | "faulty" | "sound";
  /** `touched`: somebody else has committed on it. */
  readonly branch: "none" | "ours" | "touched";
  /** The newest pull request from the branch. */
  readonly pullRequest: "none" | "open" | "closed-by-us" | "closed" | "merged";
}

/** What becomes of it, as the comment tells it. `ignored` says nothing. */
export const intakeOutcomes = [
  "ignored",
  "waiting",
  "not-form",
  "identifiers",
  "asks",
  "proposed",
  "left-alone",
  "declined",
  "merged",
  "withdrawn",
  "withdrawn-kept",
] as const;
export type IntakeOutcome = (typeof intakeOutcomes)[number];

/** What to do. */
export interface IntakePlan {
  readonly outcome: IntakeOutcome;
  /** Bring the branch into step with the issue. */
  readonly write: boolean;
  readonly pullRequest: "keep" | "open" | "reopen" | "close";
}

const only = (outcome: IntakeOutcome): IntakePlan => ({
  outcome,
  write: false,
  pullRequest: "keep",
});

function whenClosed({ branch, pullRequest }: IntakeSituation): IntakePlan {
  if (pullRequest === "open")
    return branch === "touched"
      ? only("withdrawn-kept")
      : { outcome: "withdrawn", write: false, pullRequest: "close" };
  if (pullRequest === "closed-by-us") return only("withdrawn");
  return only("ignored");
}

function whenSound({ branch, pullRequest }: IntakeSituation): IntakePlan {
  // GitHub does not reopen a pull request whose branch was made anew.
  if (pullRequest === "closed-by-us")
    return { outcome: "proposed", write: true, pullRequest: branch === "none" ? "open" : "reopen" };
  return {
    outcome: "proposed",
    write: true,
    pullRequest: pullRequest === "open" ? "keep" : "open",
  };
}

/**
 * Decides what becomes of an issue. What somebody else has touched is theirs; what a person has closed stays closed; what cannot be
 * used is asked for and changes nothing that stands. Pure.
 */
export function decideIntake(situation: IntakeSituation): IntakePlan {
  const { branch, content, isIntake, isLetIn, issue, pullRequest } = situation;
  if (!isIntake) return only("ignored");
  if (pullRequest === "merged") return only("merged");
  if (issue === "closed") return whenClosed(situation);
  if (pullRequest === "closed") return only("declined");
  if (!isLetIn && branch === "none") return only("waiting");
  if (branch === "touched") return only("left-alone");
  if (content === "sound") return whenSound(situation);
  return only(content === "faulty" ? "asks" : content);
}
