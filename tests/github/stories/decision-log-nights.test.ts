import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { verifyDecisionLog } from "../../../src/domain/decision-log.ts";
import { sha256Hex } from "../../../src/io/sha256-hex.ts";
import { closePullRequest } from "../fake/branch-deeds.ts";
import { merge, takeLabel } from "../fake/deeds.ts";
import { commitsOfLog, decisions, logAtNight, logFiles, mergesAndLogs } from "./kit/after-merge.ts";
import { inPhase, integrationPath } from "./kit/catalogue.ts";
import { intoClarification, source, target } from "./kit/moves.ts";
import { type Story, storyIn } from "./kit/story.ts";
import { foundTown, type Town } from "./kit/town.ts";

let town: Town;
let story: Story;
const night = "2026-11-24";
const held = {
  [integrationPath]: inPhase("clarification", [
    "status: active",
    "status: on-hold\nstatusReason: Afventer budget",
  ]),
};

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

/** A move that two owners have signed and somebody has merged, and of which no run has heard. */
async function unheardMove(): Promise<number> {
  const { number } = await story.opens("projektkontor", intoClarification);
  await story.sets("nexus-ejer", number, source);
  await story.sets("sbsys-ejer", number, target);
  merge(town.world, "it-arkitekt", number);
  return number;
}

/** A change that no phase hears of, merged too. */
async function unheardNote(): Promise<number> {
  const { number } = await story.opens("projektkontor", { "docs/note.md": "Hej\n" });
  merge(town.world, "it-arkitekt", number);
  return number;
}

describe("At night the decision log", () => {
  it("holds what the runs after the merges have not written, in the order of the merges, with who had signed then", async () => {
    const [number] = [await unheardMove(), await unheardNote()];
    const { number: later } = await story.opens("projektkontor", held);
    merge(town.world, "it-arkitekt", later);
    takeLabel(town.world, "nexus-ejer", number, source);
    const run = await logAtNight(town, night);
    expect([run.exitCode, run.outputs]).toEqual([0, { outcome: "appended", decisions: "2" }]);
    expect(run.summary).toContain("fordi det manglede (fletninger set på: 3)");
    expect(decisions(town)).toMatchObject([
      { kind: "forward", pullRequest: number, gate: "open", mergedBy: "it-arkitekt" },
      { kind: "held", pullRequest: later },
    ]);
    expect(decisions(town)[0]?.signatures.map(({ login }) => login)).toEqual([
      "nexus-ejer",
      "sbsys-ejer",
    ]);
    expect(verifyDecisionLog(logFiles(town), sha256Hex)).toEqual([]);
  });

  it("is asked for with two requests, and left as it is, where nothing is missing", async () => {
    const { number } = await story.opens("projektkontor", intoClarification);
    await mergesAndLogs(town, "it-arkitekt", number);
    for (let count = 0; count < 3; count += 1) await unheardNote();
    const run = await logAtNight(town, night);
    expect([run.exitCode, run.outputs]).toEqual([0, { outcome: "there-already", decisions: "0" }]);
    const asked = run.requests.map(({ operation }) => operation);
    expect(asked.filter((one) => one !== "git")).toEqual(["pulls/list", "git/get-ref"]);
    expect(commitsOfLog(town)).toBe(1);
  });

  it("does not hold what was merged long ago or never, until somebody asks for more days", async () => {
    await unheardMove();
    const { number } = await story.opens("projektkontor", held);
    closePullRequest(town.world, "projektkontor", number);
    expect((await logAtNight(town, "2026-12-24")).outputs.decisions).toBe("0");
    expect((await logAtNight(town, "2026-12-24", { days: "60" })).outputs.decisions).toBe("1");
  });

  it("holds what can be written where GitHub refuses one of them, says which is missing, and has it the night after", async () => {
    const number = await unheardMove();
    const { number: later } = await story.opens("projektkontor", held);
    merge(town.world, "it-arkitekt", later);
    town.github.misbehave({ on: "issues/list-events-for-timeline", does: { answer: 403 } });
    const run = await logAtNight(town, night);
    expect([run.exitCode, run.outputs.decisions]).toEqual([1, "1"]);
    expect(run.stdout).toContain(`#${number}: GitHub gav ikke lov (HTTP 403`);
    expect((await logAtNight(town, night)).exitCode).toBe(0);
    expect(decisions(town).map(({ kind }) => kind)).toEqual(["held", "forward"]);
    expect((await logAtNight(town, night)).outputs.decisions).toBe("0");
  });
});
