/** Why a signature is refused. Stable: tests, the decision log and the documentation use them. */
export const refusalCodes = [
  "event-missing",
  "bot",
  "account-gone",
  "no-access",
  "author",
  "committer",
  "not-holder",
  "no-holder",
  "not-recorded",
  "record-differs",
  "evidence-changed",
  "review-outdated",
  "changes-requested",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** Why a step or a pull request is closed for other reasons than a criterion, a rule or a signature. */
export const blockCodes = [
  "gap",
  "policy",
  "other-branch",
  "not-open",
  "draft",
  "conflict",
  "author-unknown",
  "committer-unknown",
  "base-moved",
  "entangled",
  "unreadable-base",
  "unreadable-head",
  "not-intact",
  "new-past-need",
  "rename-unclear",
  "not-active",
  "exception-without-reason",
  "status-without-reason",
  "rejected-too-late",
  "removed-in-use",
  "exit-not-first",
  "exit-and-signature-together",
  "legacy-misplaced",
  "too-few-people",
] as const;
export type BlockCode = (typeof blockCodes)[number];

/** A signature that nobody has given yet; `not-heard`: the label is another owner's, this one is still to be heard. */
export type MissingCode = "missing" | "not-heard";

export type ReasonCode = RefusalCode | BlockCode | MissingCode;
