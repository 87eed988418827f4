import type { LabelEvent } from "../../domain/gate/pull-request-facts.ts";
import type { Text } from "../../domain/language.ts";
import { isRecord } from "../../domain/loose-json.ts";
import type { GitHub } from "./client.ts";
import { AnswerNotUnderstood, ListTooLong } from "./trouble.ts";

/** One submitted review of a person, as REST gives it. */
export interface SubmittedReview {
  readonly id: string;
  readonly login: string;
  readonly state: string;
  readonly at: string;
  readonly sha: string | undefined;
}

/** What GitHub still knows of a pull request that was merged. */
export interface MergedPullRequest {
  readonly number: number;
  /** The branch it was merged into: the default one. */
  readonly baseBranch: string;
  readonly author: string | undefined;
  readonly mergedBy: string | undefined;
  readonly mergedAt: string;
  readonly headSha: string;
  readonly mergeSha: string;
  /** Oldest first. */
  readonly labelEvents: readonly LabelEvent[];
  readonly reviews: readonly SubmittedReview[];
}

/** Why there is nothing to remember. */
export type NotMerged = "not-merged" | "other-branch";

const mostPages = 30;

// A decision with half its signatures must not be written down for ever, so a list that is too long stops us.
function untilTooLong(what: Text): (page: { readonly data: unknown }) => unknown[] {
  let pages = 0;
  return ({ data }) => {
    pages += 1;
    if (pages > mostPages) throw new ListTooLong(what);
    if (!Array.isArray(data)) throw new AnswerNotUnderstood(what.en);
    return data;
  };
}

const at = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

function text(value: unknown, key: string): string {
  const found = at(value, key);
  if (typeof found === "string" && found !== "") return found;
  throw new AnswerNotUnderstood(key);
}

const kinds = { User: "user", Bot: "bot" } as const;

function actorOf(value: unknown): LabelEvent["actor"] {
  const [login, type] = [at(value, "login"), at(value, "type")];
  if (typeof login !== "string") return { login: undefined, kind: "other" };
  return { login, kind: type === "User" || type === "Bot" ? kinds[type] : "other" };
}

function labelEvent(item: unknown): readonly LabelEvent[] {
  const event = at(item, "event");
  if (event !== "labeled" && event !== "unlabeled") return [];
  return [
    {
      id: text(item, "node_id"),
      action: event,
      label: text(at(item, "label"), "name"),
      actor: actorOf(at(item, "actor")),
      at: text(item, "created_at"),
    },
  ];
}

function review(item: unknown): readonly SubmittedReview[] {
  const { kind, login } = actorOf(at(item, "user"));
  const submitted = at(item, "submitted_at");
  // One that was begun and never sent is nobody's word.
  if (kind !== "user" || login === undefined || typeof submitted !== "string") return [];
  const sha = at(item, "commit_id");
  const state = text(item, "state");
  return [
    {
      id: text(item, "node_id"),
      login,
      state,
      at: submitted,
      sha: typeof sha === "string" ? sha : undefined,
    },
  ];
}

/**
 * Reads a pull request that was merged into the default branch: who, when, what, with all label events and reviews.
 * Throws when GitHub refuses, fails, or answers what we do not understand.
 */
export async function readMergedPullRequest(
  github: GitHub,
  number: number,
): Promise<MergedPullRequest | NotMerged> {
  const { owner, repo, request } = github;
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const { data } = await request(route, { owner, repo, pull_number: number });
  if (!data.merged) return "not-merged";
  if (data.base.ref !== data.base.repo.default_branch) return "other-branch";
  const asked = { owner, repo, per_page: 100 };
  const [events, reviews] = await Promise.all([
    github.paginate(
      "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
      { ...asked, issue_number: number },
      untilTooLong({ da: "forslagets hændelser", en: "the pull request's events" }),
    ),
    github.paginate(
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
      { ...asked, pull_number: number },
      untilTooLong({ da: "gennemgangene", en: "the reviews" }),
    ),
  ]);
  return {
    number,
    baseBranch: data.base.ref,
    author: data.user?.login,
    mergedBy: data.merged_by?.login,
    mergedAt: text(data, "merged_at"),
    headSha: data.head.sha,
    mergeSha: text(data, "merge_commit_sha"),
    labelEvents: events.flatMap(labelEvent),
    reviews: reviews.flatMap(review),
  };
}
