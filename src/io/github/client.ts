import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { isRecord } from "../../domain/loose-json.ts";
import { failureOf, NoAnswer } from "./failure.ts";
import { type Patience, pauseBefore, wholePatience } from "./patience.ts";
import { graphqlStatus, statusOf } from "./trouble.ts";

/** One repository on GitHub, and what may be used to reach it. */
export interface GitHubAddress {
  /** `https://api.github.com`, or the address of a GitHub Enterprise Server's API. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
}

const Client = Octokit.plugin(paginateRest);
type Client = InstanceType<typeof Client>;

/** GitHub as the product talks to it: every request within the same patience. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** Sends one request, by GitHub's own name of its address: `POST /repos/{owner}/{repo}/statuses/{sha}`. */
  readonly request: Client["request"];
  /** Reads a list over all its pages. */
  readonly paginate: Client["paginate"];
  /** Runs one query. Throws when GitHub answers with errors, even beside data: half an answer is none. */
  readonly query: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly patience: Patience;
  /** True when the token is a workflow's or an app's, not a person's. */
  readonly isApp: boolean;
}

// GitHub's own mark on tokens of apps; the token of a workflow is one.
const appTokenStart = "ghs_";

/** A patience of one minute, in real time. */
export const fullPatience = (): Patience => ({
  left: wholePatience,
  firstPause: 250,
  answerWithin: 20_000,
  sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
  now: () => Date.now(),
});

// The client hands over the text of an answer that it could not parse, as if all was well.
function refuseHalf(answer: { readonly data: unknown; readonly status: number }): void {
  if (typeof answer.data === "string" && answer.status !== 204)
    throw new NoAnswer("The answer was cut off");
}

// The client takes a conflict in the middle of a list for the list's end, and what we did not see we would make anew.
function refuseGap(error: unknown, method: string): never {
  if (method !== "GET" || statusOf(error) !== 409) throw error;
  throw new NoAnswer(`HTTP 409: ${error instanceof Error ? error.message : String(error)}`);
}

// GraphQL says status 200 whatever went wrong. Half an answer is none, so errors beside data count too.
function refuseErrors(answer: { readonly data: unknown; readonly headers: object }): void {
  if (!isRecord(answer.data) || !Array.isArray(answer.data.errors)) return;
  const errors = answer.data.errors.filter(isRecord);
  const said = errors.map(({ message }) => String(message)).join("; ");
  const { headers } = answer;
  throw Object.assign(new Error(said), { status: graphqlStatus(errors), response: { headers } });
}

/** Sends a request until it is answered, refused, or the patience is at its end. */
async function persist<Answer>(
  send: () => Promise<Answer>,
  once: boolean,
  patience: Patience,
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const pause = pauseBefore(failureOf(error), attempt, once, patience, patience.now());
      if (pause === undefined) throw error;
      patience.left -= pause;
      await patience.sleep(pause);
    }
  }
}

/** Connects to a repository. Nothing is sent before it is asked for. */
export function connectToGitHub(
  { apiUrl, owner, repo, token }: GitHubAddress,
  patience: Patience = fullPatience(),
): GitHub {
  const octokit = new Client({ auth: token, baseUrl: apiUrl, userAgent: "integration-catalogue" });
  octokit.hook.wrap("request", (request, options) => {
    const isQuery = options.url === "/graphql";
    const send = async () => {
      const signal = AbortSignal.timeout(patience.answerWithin);
      const asked = { ...options, request: { ...options.request, signal } };
      const answer = await Promise.resolve(request(asked)).catch((error: unknown) =>
        refuseGap(error, options.method),
      );
      refuseHalf(answer);
      if (isQuery) refuseErrors(answer);
      return answer;
    };
    // A POST makes something new, but for a query, which changes nothing.
    return persist(send, options.method === "POST" && !isQuery, patience);
  });
  const query: GitHub["query"] = async (text, variables) => {
    const answer = await octokit.request("POST /graphql", { query: text, variables });
    return isRecord(answer.data) ? answer.data.data : undefined;
  };
  const isApp = token.startsWith(appTokenStart);
  return {
    owner,
    repo,
    request: octokit.request,
    paginate: octokit.paginate,
    query,
    patience,
    isApp,
  };
}
