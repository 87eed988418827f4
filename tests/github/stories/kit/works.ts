import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { proposeRefresh } from "../../../../src/commands/refresh/propose-refresh.ts";
import { remind } from "../../../../src/commands/remind.ts";
import { runIntake } from "../../../../src/commands/run-intake.ts";
import { runRecertify } from "../../../../src/commands/run-recertify.ts";
import { setup } from "../../../../src/commands/setup.ts";
import { governanceDefaults } from "../../../../src/domain/governance-defaults.ts";
import { intakeLabel } from "../../../../src/domain/intake/intake-form.ts";
import { UsageError } from "../../../../src/domain/usage-error.ts";
import type { GitHub } from "../../../../src/io/github/client.ts";
import { reminderBook } from "../../../../src/io/github/reminder-book.ts";
import { writeFiles } from "../../../../src/io/testing/temporary-folder.ts";
import {
  intakeComment,
  intakeCommentMarker,
} from "../../../../src/reports/intake/intake-comment.ts";
import { intakeProposal } from "../../../../src/reports/intake/intake-proposal.ts";
import { reminderTexts } from "../../../../src/reports/reminders/reminder-texts.ts";
import { reviewComment, reviewMarker } from "../../../../src/reports/review/review-comment.ts";
import { reviewProposal } from "../../../../src/reports/review/review-proposal.ts";
import { reviewWords } from "../../../../src/reports/review/review-words.ts";
import { commitToMain, labelOf, letIn } from "../../fake/deeds.ts";
import { fileIssue } from "../../fake/issue-deeds.ts";
import { type FakeGitHub, startFakeGitHub } from "../../fake/start-fake-github.ts";
import { inPhase, mainFiles, people } from "./catalogue.ts";
import { connected, type Work } from "./failing-calls.ts";
import { filesWithTemplate, needText } from "./intake.ts";
import { dueFiles, ticked } from "./reviews.ts";
import { workflowToken } from "./workflow-token.ts";

const secret = "ghs_arbejdet";
const environment = { PATH: process.env.PATH };

interface Place {
  readonly github: FakeGitHub;
  readonly folder: string;
  readonly leave: () => Promise<void>;
  readonly newFolder: () => string;
}

async function found(
  files: Readonly<Record<string, string>>,
  workflow: string,
  job: string,
): Promise<Place> {
  const github = await startFakeGitHub();
  const { world } = github;
  letIn(world, people);
  commitToMain(world, "it-arkitekt", files);
  for (const name of Object.values(governanceDefaults.labels)) labelOf(world, name);
  world.settings.workflowsApprove = true;
  world.tokens.set(secret, workflowToken(workflow, job));
  const folder = mkdtempSync(join(tmpdir(), "work-"));
  return {
    github,
    folder,
    newFolder: () => mkdtempSync(join(folder, "git-")),
    leave: async () => {
      await github.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Reminds on a day; `before` is what the nights before have left. */
const reminding =
  (day: string, before: readonly string[], later: Readonly<Record<string, string>> = {}) =>
  async (): Promise<Work> => {
    const files = mainFiles(inPhase("operation"));
    const { folder, github, leave } = await found(files, "remind.yml", "remind");
    writeFiles(folder, files);
    const night = async (today: string, on: GitHub) => {
      github.world.goTo(today);
      const repositoryUrl = "https://github.com/eksempelby/integrationer";
      const { troubles } = await remind({
        root: folder,
        environment,
        book: reminderBook(on, "github-actions[bot]"),
        texts: (settings) => reminderTexts({ ...settings, branch: "main", repositoryUrl }),
        dryRun: false,
        mostWrites: 100,
        today,
      });
      return troubles.map((text) => new UsageError(text));
    };
    const work = { github, token: secret, leave, run: (on: GitHub) => night(day, on) };
    for (const past of before) await night(past, connected(work));
    github.requests.splice(0);
    writeFiles(folder, later);
    return work;
  };

const reviewing = (answered: boolean, day: string) => async (): Promise<Work> => {
  const { github, leave, newFolder } = await found(dueFiles(), "recertify.yml", "recertify");
  const { url } = github;
  const night = async (today: string, on: GitHub) => {
    github.world.goTo(today);
    const { troubles } = await runRecertify(
      {
        github: on,
        repositoryUrl: `${url}/eksempelby/integrationer`,
        token: secret,
        environment,
        folder: newFolder(),
        render: {
          proposal: reviewProposal,
          message: (id, spoken) => reviewWords[spoken].message(id),
          marker: reviewMarker,
          comment: reviewComment,
        },
        today,
      },
      { kind: "all", most: 10 },
    );
    return troubles.map((text) => new UsageError(text));
  };
  const work = { github, token: secret, leave, run: (on: GitHub) => night(day, on) };
  if (day !== "2026-11-23") {
    await night("2026-11-23", connected(work));
    const [pr] = github.world.pullRequests;
    if (answered && pr !== undefined) pr.body = ticked(pr.body);
    github.requests.splice(0);
  }
  return work;
};

const takingIn = (closed: boolean) => async (): Promise<Work> => {
  const { github, leave, newFolder } = await found(filesWithTemplate(), "intake.yml", "intake");
  const { url, world } = github;
  const repositoryUrl = `${url}/eksempelby/integrationer`;
  const { number } = fileIssue(
    world,
    "nexus-ejer",
    { title: "Bookinger vises i oversigten", body: needText() },
    { labels: [intakeLabel] },
  );
  const work: Work = {
    github,
    token: secret,
    leave,
    run: async (on) => {
      await runIntake({
        github: on,
        repositoryUrl,
        token: secret,
        environment,
        newFolder,
        issue: number,
        render: {
          marker: intakeCommentMarker,
          comment: (report, spoken) => intakeComment(report, spoken, repositoryUrl),
          proposal: (proposal, spoken) => intakeProposal(proposal, spoken, repositoryUrl),
        },
        today: "2026-11-23",
      });
      return [];
    },
  };
  if (closed) {
    await work.run(connected(work));
    for (const issue of world.issues) issue.state = "closed";
    github.requests.splice(0);
  }
  return work;
};

const proposing = async (): Promise<Work> => {
  const { folder, github, leave } = await found(mainFiles(), "peers.yml", "refresh");
  writeFiles(folder, { "peers/nordby.json": "{}\n" });
  return {
    github,
    token: secret,
    leave,
    run: async (on) => {
      await proposeRefresh({
        github: on,
        account: "github-actions[bot]",
        source: "peers",
        root: folder,
        workspace: folder,
        changed: ["peers/nordby.json"],
        title: "Nyt",
        body: "Se her",
      });
      return [];
    },
  };
};

const settingUp = async (): Promise<Work> => {
  const { github, leave } = await found(mainFiles(), "peers.yml", "refresh");
  github.world.labels.splice(0);
  github.world.tokens.set(secret, {
    login: "it-arkitekt",
    permissions: { administration: "write", contents: "read", issues: "write", pages: "write" },
  });
  return {
    github,
    token: secret,
    leave,
    run: async (on) => {
      await setup({ github: on, governance: governanceDefaults, locale: "da", apply: true });
      return [];
    },
  };
};

/** Everything that the product does on GitHub by itself, each with what must have happened before. */
export const works: Readonly<Record<string, () => Promise<Work>>> = {
  "opens reminders": reminding("2026-11-23", []),
  "reminds again": reminding("2027-02-20", ["2026-11-23"]),
  "closes what is solved": reminding(
    "2026-11-24",
    ["2026-11-23"],
    mainFiles(inPhase("operation", ["nextAuditOn: 2027-02-10", "nextAuditOn: 2028-02-10"])),
  ),
  "takes in a need": takingIn(false),
  "takes a need back": takingIn(true),
  "asks for reviews": reviewing(false, "2026-11-23"),
  "dates an answer": reviewing(true, "2026-11-24"),
  "asks the owner": reviewing(false, "2027-01-24"),
  "proposes what is new": proposing,
  "sets a repository up": settingUp,
};
