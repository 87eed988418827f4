import {
  type Files,
  merge,
  type OpenOptions,
  openPullRequest,
  type PushOptions,
  push,
  resetHead,
  setLabel,
  takeLabel,
} from "../../fake/deeds.ts";
import { type FakePullRequest, pullRequestOf } from "../../fake/world.ts";
import { labelPayload, pullRequestPayload } from "./events.ts";
import type { Run, Town } from "./town.ts";

/** What somebody who opens the pull request in a browser sees of the gate. */
export interface Sight {
  /** The gate's comments; there is never more than one. */
  readonly comments: readonly string[];
  readonly comment: string;
  /** Newest status on the head that lets merge or not: `success: Åben: …`. */
  readonly status: string;
  readonly labels: readonly string[];
  /** Signatures recorded on the head: `dpo by databeskyttelse`. */
  readonly signatures: readonly string[];
  /** Findings beside the lines: `integrations/x.md:12 failure rule`. */
  readonly annotations: readonly string[];
}

const marker = "<!-- integration-catalogue: phase-gate -->";
const gate = "governance/phase-gate";

/** Entities as a browser shows them, tags left out. */
const asRead = (markdown: string): string =>
  markdown
    .replaceAll(/<\/?(?:code|sub|summary|details)>/g, "")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("\u200b", "");

/** Deeds that start the gate, each followed by its run, and what is seen afterwards. */
export interface Story {
  readonly opens: (
    login: string,
    files: Files,
    options?: OpenOptions,
  ) => Promise<{ readonly number: number; readonly run: Run }>;
  readonly sets: (login: string, number: number, label: string) => Promise<Run>;
  readonly takes: (login: string, number: number, label: string) => Promise<Run>;
  readonly pushes: (
    login: string,
    number: number,
    files: Files,
    options?: PushOptions,
  ) => Promise<Run>;
  /** Puts the head back to an earlier commit by force. */
  readonly forces: (login: string, number: number, sha: string) => Promise<Run>;
  /** Something about the pull request that has an event of its own: `edited`, `ready_for_review` … */
  readonly happens: (
    login: string,
    number: number,
    action: string,
    inputs?: Readonly<Record<string, string>>,
  ) => Promise<Run>;
  /** Merges, as the green button does; nothing of the gate runs on that. */
  readonly merges: (login: string, number: number) => string;
  readonly night: (inputs?: Readonly<Record<string, string>>) => Promise<Run>;
  readonly sees: (number: number) => Sight;
  readonly pullRequest: (number: number) => FakePullRequest;
}

export function storyIn(town: Town): Story {
  const { world } = town;
  const onPullRequest = (payload: unknown, inputs?: Readonly<Record<string, string>>) =>
    town.run("pull_request_target", payload, inputs);
  const pullRequest = (number: number) => pullRequestOf(world, number);
  return {
    pullRequest,
    opens: async (login, files, options) => {
      const { number } = openPullRequest(world, login, files, options);
      const run = await onPullRequest(pullRequestPayload(world, number, "opened", login));
      return { number, run };
    },
    sets: (login, number, label) => {
      setLabel(world, login, number, label);
      return onPullRequest(labelPayload(world, number, "labeled", login, label));
    },
    takes: (login, number, label) => {
      takeLabel(world, login, number, label);
      return onPullRequest(labelPayload(world, number, "unlabeled", login, label));
    },
    pushes: (login, number, files, options) => {
      const before = push(world, login, number, files, options);
      const more = { before, after: pullRequest(number).headSha };
      return onPullRequest(pullRequestPayload(world, number, "synchronize", login, more));
    },
    forces: (login, number, sha) => {
      const before = resetHead(world, number, sha);
      const more = { before, after: sha };
      return onPullRequest(pullRequestPayload(world, number, "synchronize", login, more));
    },
    happens: (login, number, action, inputs) =>
      onPullRequest(pullRequestPayload(world, number, action, login), inputs),
    merges: (login, number) => merge(world, login, number),
    night: (inputs) => town.run("schedule", { schedule: "17 3 * * *" }, inputs),
    sees: (number) => {
      const pr = pullRequest(number);
      const ours = pr.comments.filter(
        ({ author, body }) => author === "github-actions[bot]" && body.startsWith(marker),
      );
      const onHead = world.statuses.filter(({ sha }) => sha === pr.headSha);
      const verdict = onHead.findLast(({ context }) => context === gate);
      const comments = ours.map(({ body }) => asRead(body));
      return {
        comments,
        comment: comments[0] ?? "",
        status: verdict === undefined ? "" : `${verdict.state}: ${verdict.description}`,
        labels: pr.labels.map(({ name }) => name),
        signatures: onHead
          .filter(({ context }) => context.startsWith("governance/signature/"))
          .map(
            ({ context, description }) =>
              `${context.split("/")[2]} by ${description?.split(" ")[1] ?? "?"}`,
          ),
        annotations: world.checkRuns
          .filter(({ sha }) => sha === pr.headSha)
          .flatMap(({ annotations }) => annotations)
          .map((one) => `${one.path}:${one.start_line} ${one.annotation_level} ${one.title}`),
      };
    },
  };
}

/** What only reads is free but for time; these change something, or look a person up. */
export const costs = (
  run: Run,
): Readonly<Record<"queries" | "lookUps" | "writes" | "all", number>> => {
  const count = (fits: (operation: string, method: string) => boolean): number =>
    run.requests.filter(({ method, operation }) => fits(operation, method)).length;
  return {
    queries: count((operation) => operation === "graphql"),
    lookUps: count((operation) => operation === "repos/get-collaborator-permission-level"),
    writes: count(
      (operation, method) => method !== "GET" && operation !== "graphql" && operation !== "git",
    ),
    all: run.requests.length,
  };
};
