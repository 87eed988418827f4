/** A review that has been asked for, as it stands. */
export interface ReviewSituation {
  /** `gone`: the integration is closed, on hold, not in the catalogue any more, or cannot be read. */
  readonly integration: "live" | "gone";
  /** Still to be reviewed, by the dates on the default branch. */
  readonly isDue: boolean;
  /** Somebody else has committed on the branch, or not all of it can be seen. */
  readonly isTouched: boolean;
  /** Every box is ticked, or somebody has just said that it is ready. */
  readonly isAnswered: boolean;
  /** The day of the answer is written on the branch already. */
  readonly isDated: boolean;
  readonly isDraft: boolean;
  /** Asked for longer ago than the owner is to wait. */
  readonly isOld: boolean;
}

/** What to do with it. */
export type ReviewPlan =
  /** Somebody is at work in it. */
  | "leave"
  /** Nothing to review any more. */
  | "close-gone"
  /** Reviewed in another way. */
  | "close-done"
  /** Write the day of the answer and say that it is ready. */
  | "date"
  /** Bring it into step with the default branch, its day unchanged. */
  | "keep-dated"
  | "ask-owner"
  | "wait";

/** Decides what becomes of a review that has been asked for. Pure. */
export function decideReview(situation: ReviewSituation): ReviewPlan {
  const { integration, isAnswered, isDated, isDraft, isDue, isOld, isTouched } = situation;
  if (isTouched) return "leave";
  if (integration === "gone") return "close-gone";
  if (!isDue) return "close-done";
  // A run may have been cut off between the day and the word that it is ready.
  if (isDated) return isDraft ? "date" : "keep-dated";
  if (isAnswered) return "date";
  return isOld ? "ask-owner" : "wait";
}
