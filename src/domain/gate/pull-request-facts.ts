import type { SignatureRecord } from "./signature-record.ts";

/**
 * Who did something on GitHub. Only `user` can sign; a deleted account has no login. An `outsider` is a person who, by a look-up,
 * has no access to the repository (any more): a login that was given up can be taken by a stranger.
 */
export interface Actor {
  readonly login: string | undefined;
  readonly kind: "user" | "bot" | "outsider" | "other";
}

/**
 * A person named on a commit, as author, co-author or committer. `login` is missing where GitHub knows no account
 * for the e-mail. GitHub's own committer for changes made in the browser (`noreply@github.com`) is nobody.
 */
export interface CommitPerson {
  readonly login: string | undefined;
  readonly name: string;
  readonly email: string;
}

export interface CommitFacts {
  readonly oid: string;
  /** Authors, co-authors (`Co-authored-by`) and the committer. */
  readonly people: readonly CommitPerson[];
}

/** One `labeled` or `unlabeled` entry of the timeline, in the order GitHub gives them (oldest first). */
export interface LabelEvent {
  /** GitHub's id of the entry: unique over all pull requests, never used twice. */
  readonly id: string;
  readonly action: "labeled" | "unlabeled";
  /** The label's name as the timeline says it now. */
  readonly label: string;
  readonly actor: Actor;
  /** Server time, ISO 8601; used by the recorder alone. */
  readonly at: string;
}

/** One submitted review, oldest first. Comments may be left in; they decide nothing. */
export interface ReviewFacts {
  readonly id: string;
  readonly reviewer: Actor;
  /** `overruled`: it asked for changes, and somebody else dismissed it. */
  readonly state:
    | "approved"
    | "changes-requested"
    | "overruled"
    | "commented"
    | "dismissed"
    | "pending";
  /** The commit that was looked at; missing when the commit is gone. */
  readonly commit: string | undefined;
}

/** Something about the pull request that could not be read in full. Any gap closes the gate. */
export interface FactGap {
  readonly what:
    | "pull-request"
    | "files"
    | "commits"
    | "labels"
    | "label-events"
    | "reviews"
    | "signatures"
    | "access"
    | "content"
    | "policy";
  /** `truncated`: the list is not whole; `refused`: 401/403; `failed`: no usable answer; `not-understood`: an unknown value. */
  readonly why: "truncated" | "refused" | "failed" | "not-understood";
  /** A few plain words or an HTTP status; untrusted, escaped where it is shown. */
  readonly detail?: string;
}

/** All that is known of a pull request, read fresh. Plain data; says nothing of the files' content. */
export interface PullRequestFacts {
  readonly number: number;
  readonly author: Actor;
  /**
   * Who has written in the issue that the pull request was made from. They count as its authors, whatever became of the commits; they do
   * not count as people who stand behind it, for a branch can be made to name anybody's issue.
   */
  readonly writers?: readonly string[];
  /** The branch it wants to merge into, and the one the catalogue is governed from. Only where they are one is a gate judged. */
  readonly baseRef: string;
  readonly defaultBranch: string;
  /** Tip of the base branch: policy, role holders, schemas. */
  readonly baseSha: string;
  readonly mergeBaseSha: string;
  readonly headSha: string;
  readonly draft: boolean;
  readonly state: "open" | "closed" | "merged" | "unknown";
  readonly mergeState: "mergeable" | "conflicting" | "unknown";
  /** True when git may make of the two sides what stands on neither, so that judging the head says too little. */
  readonly entangled?: boolean;
  readonly commits: readonly CommitFacts[];
  /** Names of the labels that stand on the pull request now. */
  readonly labels: readonly string[];
  readonly labelEvents: readonly LabelEvent[];
  readonly reviews: readonly ReviewFacts[];
  /**
   * Records on the head and, after a push, on the head before; already told apart by `readSignatureRecords`.
   * A record counts by its event and digest, wherever it stands.
   */
  readonly records: readonly SignatureRecord[];
  readonly gaps: readonly FactGap[];
}
