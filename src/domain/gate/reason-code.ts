/** Why a signature is refused. Stable: tests, the decision log and the documentation use them. */
export const refusalCodes = [
  "bot",
  "account-gone",
  "author",
  "committer",
  "not-holder",
  "no-holder",
  "label-withdrawn",
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
  "draft",
  "not-open",
  "conflict",
  "author-unknown",
  "committer-unknown",
  "base-moved",
  "unreadable-base",
  "unreadable-head",
  "not-intact",
  "new-past-need",
  "rename-unclear",
  "id-changed",
  "exception-without-reason",
  "status-without-reason",
  "rejected-too-late",
  "removed-in-use",
  "exit-not-first",
  "exit-and-signature-together",
  "legacy-too-late",
  "too-few-people",
] as const;
export type BlockCode = (typeof blockCodes)[number];

/** A signature that nobody has given yet. */
export type MissingCode = "missing" | "not-heard";

export type ReasonCode = RefusalCode | BlockCode | MissingCode;
