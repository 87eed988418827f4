import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { localCatalogue } from "../../../../src/commands/local-catalogue.ts";
import { remind } from "../../../../src/commands/remind.ts";
import { runRecertify } from "../../../../src/commands/run-recertify.ts";
import { addMonths, daysBetween } from "../../../../src/domain/dates.ts";
import { governanceDefaults } from "../../../../src/domain/governance-defaults.ts";
import { mattersOf } from "../../../../src/domain/reminders/matters.ts";
import { reminderBook } from "../../../../src/io/github/reminder-book.ts";
import { writeFiles } from "../../../../src/io/testing/temporary-folder.ts";
import { reminderTexts } from "../../../../src/reports/reminders/reminder-texts.ts";
import { reviewComment, reviewMarker } from "../../../../src/reports/review/review-comment.ts";
import { reviewProposal } from "../../../../src/reports/review/review-proposal.ts";
import { reviewWords } from "../../../../src/reports/review/review-words.ts";
import { commitToMain, labelOf, letIn, merge } from "../../fake/deeds.ts";
import { type FakeGitHub, startFakeGitHub } from "../../fake/start-fake-github.ts";
import { people } from "./catalogue.ts";
import { connected, type Work } from "./failing-calls.ts";
import { ticked } from "./reviews.ts";
import { workflowToken } from "./workflow-token.ts";

const environment = { PATH: process.env.PATH };
const [reminding, reviewing] = ["ghs_paamindelser", "ghs_gennemgang"];

/** A municipality that is lived in, day by day. */
export interface Year {
  readonly github: FakeGitHub;
  /** What the nightly jobs do before people come to work. */
  readonly night: (day: string) => Promise<void>;
  /** Whoever answers for this file does what is due within three weeks. */
  readonly mends: (path: string, day: string) => Promise<void>;
  /** Managers tick all boxes of the reviews that wait, and somebody merges what was ready the last time. */
  readonly answers: () => void;
  readonly leave: () => Promise<void>;
}

export async function beginYear(files: Readonly<Record<string, string>>): Promise<Year> {
  const github = await startFakeGitHub();
  const { url, world } = github;
  letIn(world, people);
  commitToMain(world, "it-arkitekt", files);
  for (const name of Object.values(governanceDefaults.labels)) labelOf(world, name);
  world.settings.workflowsApprove = true;
  world.tokens.set(reminding, workflowToken("remind.yml", "remind"));
  world.tokens.set(reviewing, workflowToken("recertify.yml", "recertify"));
  const folder = mkdtempSync(join(tmpdir(), "aar-"));
  const root = join(folder, "katalog");
  const onGitHub = (token: string) => connected({ github, token } as Work);
  /** As a checkout brings it. */
  let lies = "";
  const checkOut = (): void => {
    const tip = world.git.tip("refs/heads/main");
    if (tip === lies) return;
    lies = tip;
    for (const path of Object.keys(files))
      writeFiles(root, { [path]: `${world.git.run("show", `refs/heads/main:${path}`)}\n` });
  };
  const remindTonight = async (today: string): Promise<void> => {
    const repositoryUrl = "https://github.com/eksempelby/integrationer";
    const { troubles } = await remind({
      root,
      environment,
      book: reminderBook(onGitHub(reminding), "github-actions[bot]"),
      texts: (settings) => reminderTexts({ ...settings, branch: "main", repositoryUrl }),
      dryRun: false,
      mostWrites: 100,
      today,
    });
    if (troubles.length > 0) throw new Error(troubles.map(({ en }) => en).join());
  };
  const askForReviews = async (today: string): Promise<void> => {
    const { troubles } = await runRecertify(
      {
        github: onGitHub(reviewing),
        repositoryUrl: `${url}/eksempelby/integrationer`,
        token: reviewing,
        environment,
        folder: mkdtempSync(join(folder, "git-")),
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
    if (troubles.length > 0) throw new Error(troubles.map(({ en }) => en).join());
  };
  checkOut();
  return {
    github,
    night: async (day) => {
      world.goTo(day);
      // Reviews are looked at every night; every tenth shows the same and takes a tenth.
      if (daysBetween("2026-11-23", day) % 10 === 0) await askForReviews(day);
      checkOut();
      await remindTonight(day);
    },
    mends: async (path, day) => {
      const { due } = mattersOf(await localCatalogue(root), new Map(), day);
      const before = world.git.run("show", `refs/heads/main:${path}`);
      let text = before;
      for (const { on, kind, path: of } of due)
        if (of === path && kind !== "review" && daysBetween(day, on) <= 21)
          text = text.replaceAll(on, addMonths(day, 12));
      if (text !== before) commitToMain(world, "kollega", { [path]: `${text}\n` });
    },
    answers: () => {
      for (const review of world.pullRequests.filter(({ state }) => state === "open"))
        if (review.draft) review.body = ticked(review.body);
        else merge(world, "it-arkitekt", review.number);
    },
    leave: async () => {
      await github.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
