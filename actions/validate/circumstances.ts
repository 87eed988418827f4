import { readFileSync } from "node:fs";
import { isRecord, recordIn } from "../../src/domain/loose-json.ts";
import type { PullRequestSource } from "../../src/io/git/fetch-pull-request.ts";

/** What the run is about, by its event. */
export type Circumstances =
  | { readonly kind: "checkout" }
  | { readonly kind: "changes"; readonly since: string }
  | { readonly kind: "pull-request"; readonly source: PullRequestSource };

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/**
 * Reads from the runner's environment what is to be judged: the checkout as it lies, its changes, or a pull request as objects.
 * From the event only the number, the base branch and the base commit are used. Throws for a pull-request event without them.
 */
export function readCircumstances(
  environment: Readonly<Record<string, string | undefined>>,
  token: string,
): Circumstances {
  const event = environment.GITHUB_EVENT_NAME;
  if (event !== "pull_request" && event !== "pull_request_target") return { kind: "checkout" };
  const payload: unknown = JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
  const pullRequest = isRecord(payload) ? recordIn(payload, "pull_request") : undefined;
  const { number, base } = pullRequest ?? {};
  if (!Number.isSafeInteger(number) || !isRecord(base) || !isText(base.ref) || !isText(base.sha)) {
    throw new Error(`The event ${event} does not say which pull request it is about.`);
  }
  if (event === "pull_request") return { kind: "changes", since: base.sha };
  const url = `${environment.GITHUB_SERVER_URL}/${environment.GITHUB_REPOSITORY}`;
  return {
    kind: "pull-request",
    source: { url, number: Number(number), baseBranch: base.ref, token },
  };
}
