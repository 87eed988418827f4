import { connectToGitHub, type GitHub } from "../../../../src/io/github/client.ts";
import { obstacleText } from "../../../../src/io/github/obstacle.ts";
import type { Fault } from "../../fake/faults.ts";
import type { FakeGitHub } from "../../fake/start-fake-github.ts";
import type { World } from "../../fake/world.ts";

/** A municipality in which one piece of work is to be done, as often as somebody starts it. */
export interface Work {
  readonly github: FakeGitHub;
  readonly token: string;
  /** Does the work over a connection, and gives what went wrong with parts of it. */
  readonly run: (github: GitHub) => Promise<readonly unknown[]>;
  readonly leave: () => Promise<void>;
}

type Answer = Omit<Fault, "on" | "after">;

/** How any call may fail. */
export const failures: Readonly<Record<string, Answer>> = {
  "is refused": { does: { answer: 403 } },
  "finds nothing": { does: { answer: 404 } },
  conflicts: { does: { answer: 409 } },
  "is not understood": { does: { answer: 422 } },
  "comes too often": { does: { answer: 429, headers: { "retry-after": "3600" } } },
  "meets a server that is down": { times: 4, does: { answer: 500 } },
  "is done, but its answer is lost": { does: { loseAnswer: 502 } },
  "is the last before the network is gone": { times: 10_000, does: "cut" },
};

// As in a run, but without the waiting.
const patience = () => ({
  left: 60_000,
  firstPause: 250,
  answerWithin: 20_000,
  sleep: async () => {},
  now: () => Date.now(),
});

export const connected = ({ github: { url, world }, token }: Work): GitHub =>
  connectToGitHub({ apiUrl: url, owner: world.owner, repo: world.name, token }, patience());

// Numbers follow the order in which things were made, which a failure may change.
const thread = (one: World["issues"][number] | World["pullRequests"][number]) => ({
  state: one.state,
  title: one.title,
  body: one.body,
  draft: "draft" in one && one.draft,
  labels: one.labels.map(({ name }) => name).sort(),
  comments: one.comments.map(({ author, body }) => [author, body]),
});

/** All that people see of a repository. */
export function seenIn({ url, world }: FakeGitHub): unknown {
  const seen = {
    threads: [...world.issues, ...world.pullRequests].map((one) => JSON.stringify(thread(one))),
    trees: world.git.run("for-each-ref", "--format=%(refname) %(tree)").split("\n"),
    labels: world.labels.map(({ description, name }) => [name, description]).sort(),
    rulesets: world.rulesets,
    pages: world.pages,
  };
  seen.threads = seen.threads.map((one) => one.replaceAll(/ · #\d+/g, "")).sort();
  return JSON.parse(JSON.stringify(seen).replaceAll(url, "https://github.example"));
}

/** What a run that a call failed in came to: words for whoever reads its log, where there is something to say. */
export interface Outcome {
  readonly said: readonly string[];
  /** Errors that nobody would understand. */
  readonly unexplained: readonly string[];
}

async function attempt(work: Work): Promise<Outcome> {
  const errors = await work.run(connected(work)).catch((error: unknown) => [error]);
  const told = errors.map((error) => [error, obstacleText(error)] as const);
  return {
    said: told.flatMap(([, text]) => text?.da ?? []),
    unexplained: told.flatMap(([error, text]) => (text === undefined ? [String(error)] : [])),
  };
}

/** What a repository looks like once the work was done three times and nothing failed, and how many calls the first time took. */
export async function undisturbed(found: () => Promise<Work>): Promise<{
  readonly seen: unknown;
  readonly calls: readonly string[];
  readonly later: number;
}> {
  const work = await found();
  try {
    await attempt(work);
    const calls = work.github.requests.map(({ operation }) => operation);
    const before = work.github.requests.length;
    await attempt(work);
    await attempt(work);
    const isWrite = ({ method, operation }: FakeGitHub["requests"][number]): boolean =>
      method !== "GET" && operation !== "graphql" && operation !== "git";
    const later = work.github.requests.slice(before).filter(isWrite).length;
    return { seen: seenIn(work.github), calls, later };
  } finally {
    await work.leave();
  }
}

/** The same where one call of the first run fails. */
export async function disturbed(
  found: () => Promise<Work>,
  call: number,
  failure: Answer,
): Promise<{ readonly seen: unknown; readonly outcome: Outcome; readonly after: Outcome }> {
  const work = await found();
  try {
    work.github.misbehave({ on: /./, after: call, ...failure });
    const outcome = await attempt(work);
    work.github.calm();
    await attempt(work);
    const after = await attempt(work);
    return { seen: seenIn(work.github), outcome, after };
  } finally {
    await work.leave();
  }
}
