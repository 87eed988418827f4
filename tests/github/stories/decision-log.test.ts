import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { verifyDecisionLog } from "../../../src/domain/decision-log.ts";
import { commitToMain, merge, review, takeLabel } from "../fake/deeds.ts";
import { pullRequestOf } from "../fake/world.ts";
import { commitsOfLog, decisions, logAfter, logFiles, mergesAndLogs } from "./kit/after-merge.ts";
import { inPhase, integrationPath } from "./kit/catalogue.ts";
import { intoClarification, source, target } from "./kit/moves.ts";
import { type Story, storyIn } from "./kit/story.ts";
import { foundTown, type Town } from "./kit/town.ts";

let town: Town;
let story: Story;

beforeEach(async () => {
  town = await foundTown();
  story = storyIn(town);
});

afterEach(async () => {
  const { unusedFaults, violations } = town.github;
  await town.leave();
  expect(violations).toEqual([]);
  expect(unusedFaults()).toEqual([]);
});

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

async function signedMove(): Promise<number> {
  const { number } = await story.opens("projektkontor", intoClarification);
  await story.sets("nexus-ejer", number, source);
  await story.sets("sbsys-ejer", number, target);
  return number;
}

/** Puts the change on main as one new commit, as the button "Squash and merge" does. */
function squash(number: number, login: string): string {
  const pr = pullRequestOf(town.world, number);
  const sha = commitToMain(town.world, login, intoClarification);
  Object.assign(pr, {
    mergeCommit: sha,
    mergedBy: login,
    mergedAt: town.world.now(),
    state: "closed",
  });
  return sha;
}

describe("The decision log after a merge", () => {
  it("holds what moved from where to where, who signed in which role and when, and who merged", async () => {
    const number = await signedMove();
    const run = await mergesAndLogs(town, "it-arkitekt", number);
    expect({ code: run.exitCode, outputs: run.outputs }).toEqual({
      code: 0,
      outputs: { outcome: "appended", decisions: "1" },
    });
    const pr = pullRequestOf(town.world, number);
    const [decision, ...more] = decisions(town);
    expect(more).toEqual([]);
    expect(decision).toMatchObject({
      number: 1,
      previous: null,
      subject: "integration",
      kind: "forward",
      from: { phase: "parties", status: "active" },
      to: { phase: "clarification", status: "active" },
      gate: "open",
      pullRequest: number,
      author: "projektkontor",
      mergedBy: "it-arkitekt",
      mergedAt: pr.mergedAt,
      headSha: pr.headSha,
      mergeSha: pr.mergeCommit,
      approvals: [],
    });
    expect(decision?.signatures).toEqual(
      pr.labelEntries
        .filter(({ label }) => label.name.startsWith("approved/"))
        .map(({ actor, at, id, label }) => ({
          role: label.name.slice("approved/".length),
          login: actor,
          eventId: `LE_${id}`,
          at,
        })),
    );
    expect(decision?.signatures.map(({ role }) => role)).toEqual(["source-owner", "target-owner"]);
    const recorded = town.world.statuses.find(({ context }) =>
      context.startsWith("governance/signature/"),
    );
    expect(recorded?.description?.split(" ").at(-1)).toBe(decision?.digest);
    expect(run.summary).toContain("Ny fase (Afklaring) · nexus-ejer, sbsys-ejer");
  });

  it("chains the next decision to the one before, in a commit on top", async () => {
    await mergesAndLogs(town, "it-arkitekt", await signedMove());
    const back = {
      [integrationPath]: inPhase("clarification", [
        "status: active",
        "status: on-hold\nstatusReason: Afventer budget",
      ]),
    };
    const { number } = await story.opens("projektkontor", back);
    await mergesAndLogs(town, "it-arkitekt", number);
    const files = logFiles(town);
    expect(files.map(({ path }) => path)).toEqual([
      "decisions/000001.json",
      "decisions/000002.json",
    ]);
    expect(decisions(town)[1]).toMatchObject({
      kind: "held",
      previous: hash(files[0]?.text ?? ""),
    });
    expect(verifyDecisionLog(files, hash)).toEqual([]);
    expect(commitsOfLog(town)).toBe(2);
  });

  it("writes nothing twice when the job is run again", async () => {
    const number = await signedMove();
    await mergesAndLogs(town, "it-arkitekt", number);
    const again = await logAfter(town, "it-arkitekt", number);
    expect(again.outputs).toEqual({ outcome: "there-already", decisions: "0" });
    expect(commitsOfLog(town)).toBe(1);
  });

  it("remembers labels as they stood at the merge, whatever happens to them afterwards", async () => {
    const number = await signedMove();
    merge(town.world, "it-arkitekt", number);
    takeLabel(town.world, "projektkontor", number, source);
    await logAfter(town, "it-arkitekt", number);
    expect(decisions(town)[0]?.signatures.map(({ login }) => login)).toEqual([
      "nexus-ejer",
      "sbsys-ejer",
    ]);
  });

  it("says that the gate was closed where somebody merged past it", async () => {
    const { number } = await story.opens("projektkontor", intoClarification);
    review(town.world, "it-arkitekt", number, "APPROVED");
    await mergesAndLogs(town, "itchef", number);
    expect(decisions(town)[0]).toMatchObject({
      gate: "closed",
      signatures: [],
      mergedBy: "itchef",
      approvals: [{ login: "it-arkitekt" }],
    });
  });

  it("reads a merge as one commit just the same", async () => {
    const number = await signedMove();
    commitToMain(town.world, "it-arkitekt", { "docs/andet.md": "Andet\n" });
    const sha = squash(number, "it-arkitekt");
    await logAfter(town, "it-arkitekt", number);
    expect(decisions(town)).toMatchObject([{ kind: "forward", mergeSha: sha, gate: "open" }]);
    expect(decisions(town)[0]?.signatures).toHaveLength(2);
  });

  it("writes nothing for a pull request that was closed without a merge, or that moves nothing", async () => {
    const { number } = await story.opens("projektkontor", intoClarification);
    pullRequestOf(town.world, number).state = "closed";
    expect((await logAfter(town, "projektkontor", number)).outputs.outcome).toBe("not-merged");
    const note = await story.opens("projektkontor", { "docs/note.md": "Hej\n" });
    const run = await mergesAndLogs(town, "projektkontor", note.number);
    expect(run.outputs.outcome).toBe("nothing-decided");
    expect(town.world.git.run("for-each-ref", "refs/heads/decision-log")).toBe("");
  });
});

describe("The decision log under strain", () => {
  it("looks again when another merge was first, and puts its decision on top", async () => {
    const number = await signedMove();
    merge(town.world, "it-arkitekt", number);
    const { world } = town;
    let first = "";
    town.github.misbehave({
      on: "git/create-commit",
      does: {
        first: () => {
          first = world.git.commit("decision-log", {
            author: { name: "x", email: "x@eksempelby.example" },
            files: { "decisions/000001.json": "{}\n" },
          });
        },
      },
    });
    const run = await logAfter(town, "it-arkitekt", number);
    expect(run.outputs.decisions).toBe("1");
    expect(decisions(town)[0]?.number).toBe(2);
    expect(world.git.run("merge-base", "refs/heads/decision-log", first)).toBe(first);
  });

  it("does not write twice when GitHub's answer was lost", async () => {
    const number = await signedMove();
    town.github.misbehave({ on: "git/create-ref", does: { loseAnswer: 502 } });
    const run = await mergesAndLogs(town, "it-arkitekt", number);
    expect(run.exitCode).toBe(0);
    expect(decisions(town)).toHaveLength(1);
    expect(commitsOfLog(town)).toBe(1);
  });

  it("writes on and fails loudly when somebody has edited the log", async () => {
    await mergesAndLogs(town, "it-arkitekt", await signedMove());
    const { path = "", text = "" } = logFiles(town)[0] ?? {};
    town.world.git.commit("decision-log", {
      author: { name: "x", email: "x@eksempelby.example" },
      files: { [path]: text.replace('"status"', '"stand"') },
    });
    const held = {
      [integrationPath]: inPhase("clarification", [
        "status: active",
        "status: on-hold\nstatusReason: Afventer budget",
      ]),
    };
    const { number } = await story.opens("projektkontor", held);
    const run = await mergesAndLogs(town, "it-arkitekt", number);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("decisions/000001.json: Filen er ikke en afgørelse");
    expect(decisions(town).map(({ kind }) => kind)).toEqual(["held"]);
  });
});
