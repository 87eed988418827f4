import { readFileSync } from "node:fs";
import {
  frequencyNames,
  type IntakeFieldId,
  intakeFields,
  intakeLabel,
} from "../../../../src/domain/intake/intake-form.ts";
import { runAction } from "../../../actions/run-action.ts";
import { fileIssue, issueOf } from "../../fake/issue-deeds.ts";
import { issueView, repositoryView, userView } from "../../fake/rest/views.ts";
import type { FakeIssue, FakePullRequest } from "../../fake/world.ts";
import { mainFiles } from "./catalogue.ts";
import { type Run, type Town, today } from "./town.ts";
import { workflowToken } from "./workflow-token.ts";

const secret = "ghs_behovet";
const judging = "ghs_porten_efter_behovet";
const marker = "<!-- integration-catalogue: intake -->";

/** The catalogue of most stories, with the municipality's template. */
export const filesWithTemplate = (
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  ...mainFiles(),
  "integrations/_template.md": readFileSync("integrations/_template.md", "utf8"),
  ...more,
});

type Given = Partial<Readonly<Record<IntakeFieldId, string>>>;

export const title = "Bookinger fra KMD Nexus vises i lokaleoversigten";
const answers: Given = {
  summary: "Når et lokale bookes, vises bookingen på skærmen ved døren.",
  unit: "Visitationen",
  email: "visitation@eksempelby.example",
  task: "Medarbejderne skal kunne se, om et lokale er ledigt.",
  from: "KMD Nexus",
  to: "sbsys",
  data: "- lokale\n- tidspunkt",
  frequency: "Med det samme",
  today: "I dag går man ind i lokalet for at se, om det er ledigt.\n\nDet forstyrrer møderne.",
};

/** The text of an issue as GitHub makes it of the form: a heading a question, and its words for no answer. */
export const needText = (given: Given = {}, locale: "da" | "en" = "da"): string =>
  intakeFields
    .map(({ id, label }) => {
      const said = { ...answers, ...given }[id];
      const frequency = id === "frequency" && said === "Med det samme";
      const shown = frequency ? (frequencyNames["real-time"]?.[locale] ?? said) : said;
      return `### ${label[locale]}\n\n${shown === undefined || shown === "" ? "_No response_" : shown}`;
    })
    .join("\n\n");

export interface Intake {
  readonly files: (
    login: string,
    given?: {
      readonly title?: string;
      readonly body?: string;
      readonly labels?: readonly string[];
      readonly association?: FakeIssue["association"];
    },
  ) => Promise<{ readonly number: number; readonly run: Run }>;
  /** Runs the intake for an event of an issue. */
  readonly happens: (
    number: number,
    action: string,
    login?: string,
    inputs?: Readonly<Record<string, string>>,
  ) => Promise<Run>;
  /** Lets the clock start it. */
  readonly night: () => Promise<Run>;
  /** Runs the second job of the workflow: the gate, on what the first one says. */
  readonly gateAfter: (run: Run) => Promise<Run>;
  readonly issue: (number: number) => FakeIssue;
  /** The intake's comments in an issue; never more than one. */
  readonly comments: (number: number) => readonly string[];
  /** Pull requests from the issue's branch, oldest first. */
  readonly proposals: (number: number) => readonly FakePullRequest[];
  readonly proposal: (number: number) => FakePullRequest;
  /** The text of the one file the branch adds, its path, and the messages of its commits, newest first. */
  readonly branch: (number: number) => {
    readonly paths: readonly string[];
    readonly text: string;
    readonly messages: readonly string[];
  };
}

export function intakeIn(town: Town): Intake {
  const { github, world } = town;
  world.tokens.set(secret, workflowToken("intake.yml", "intake"));
  world.tokens.set(judging, workflowToken("intake.yml", "gate"));
  const act = async (
    name: string,
    payload: unknown,
    token: string,
    inputs: Readonly<Record<string, string>>,
    event = "issues",
  ): Promise<Run> => {
    const before = github.requests.length;
    const ended = await runAction(name, {
      workspace: process.cwd(),
      event,
      payload,
      apiUrl: github.url,
      serverUrl: github.url,
      token,
      inputs: { today, ...inputs },
      sha: world.git.tip("refs/heads/main"),
    });
    return { ...ended, requests: github.requests.slice(before) };
  };
  const happens: Intake["happens"] = (
    number,
    action,
    login = issueOf(world, number).author,
    inputs = {},
  ) =>
    act(
      "intake",
      {
        action,
        issue: structuredClone(issueView(world, issueOf(world, number))),
        repository: repositoryView(world),
        sender: userView(world, login),
      },
      secret,
      inputs,
    );
  const proposals: Intake["proposals"] = (number) =>
    world.pullRequests.filter(({ headRef }) => headRef === `intake/${number}`);
  return {
    happens,
    night: () => act("intake", {}, secret, {}, "schedule"),
    proposals,
    files: async (
      login,
      { association, body = needText(), labels = [intakeLabel], title: named = title } = {},
    ) => {
      const { number } = fileIssue(world, login, { title: named, body }, { labels, association });
      return { number, run: await happens(number, "opened") };
    },
    gateAfter: (run) =>
      act("phase-gate", {}, judging, { "pull-requests": run.outputs["pull-requests"] ?? "" }),
    issue: (number) => issueOf(world, number),
    comments: (number) =>
      issueOf(world, number)
        .comments.filter(
          ({ author, body }) => author === "github-actions[bot]" && body.startsWith(marker),
        )
        .map(({ body }) => body),
    proposal: (number) => {
      const last = proposals(number).at(-1);
      if (last === undefined) throw new Error(`Nothing was proposed from ${number}`);
      return last;
    },
    branch: (number) => {
      const ref = `refs/heads/intake/${number}`;
      const paths = world.git
        .run("diff", "--name-only", "--no-renames", "refs/heads/main...".concat(ref))
        .split("\n")
        .filter(Boolean);
      const log = world.git.run("log", "--format=%B%x00", `refs/heads/main..${ref}`);
      return {
        paths,
        text: paths.length === 0 ? "" : world.git.run("show", `${ref}:${paths[0]}`),
        messages: log
          .split("\0")
          .map((text) => text.trim())
          .filter(Boolean),
      };
    },
  };
}

/** True when the issue has a branch. */
export const hasBranch = ({ world }: Town, number: number): boolean =>
  world.git.run("for-each-ref", `refs/heads/intake/${number}`) !== "";

/** What a run changed on GitHub. */
export const writesOf = (run: Run): readonly string[] =>
  run.requests
    .filter(
      ({ method, operation }) => method !== "GET" && operation !== "graphql" && operation !== "git",
    )
    .map(({ operation }) => operation);
