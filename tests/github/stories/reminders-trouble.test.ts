import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { governanceText, inPhase, mainFiles } from "./kit/catalogue.ts";
import { foundNights, type Nights, writesOf } from "./kit/reminders.ts";

let town: Nights;

beforeEach(async () => {
  town = await foundNights(mainFiles(inPhase("operation")));
});

afterEach(async () => {
  const { unusedFaults, violations } = town.github;
  await town.leave();
  expect(violations).toEqual([]);
  expect(unusedFaults()).toEqual([]);
});

const audit = "Tilsyn med databehandleren: KMD A/S";
const openOnes = (): readonly string[] => town.sees().filter((line) => line.includes(" open "));
const digests = (): number =>
  town.world.issues.filter(({ state, title }) => state === "open" && title.startsWith("Månedens"))
    .length;

describe("Two runs at the same moment", () => {
  it("leave one issue and one overview, the oldest of each", async () => {
    const day = "2026-12-01";
    const runs = await Promise.all([town.night(day), town.night(day)]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(openOnes()).toHaveLength(1);
    expect(digests()).toBe(1);
    await town.night("2026-12-02");
    expect(openOnes()).toHaveLength(1);
  });

  it("leave one issue when the other's appears while this one is writing", async () => {
    const { github, world } = town;
    github.misbehave({
      on: "issues/create",
      does: {
        first: () => {
          const labels = world.labels.filter(({ name }) => name === "reminder/deadline");
          const key = "dpa-audit.integration.nexus-sbsys-afgoerelser.kmd~20~a~2f~s";
          world.issues.push({
            number: 1,
            author: "github-actions[bot]",
            at: world.now(),
            title: `${audit} – fra den anden kørsel`,
            body: `<!-- integration-catalogue: reminder key=${key} on=2027-02-10 stage=90 told=2026-11-23 state=open -->`,
            state: "open",
            labels,
            comments: [],
          });
        },
      },
    });
    const run = await town.night("2026-11-23");
    expect(run.summary).toContain("1 fra en kørsel på samme tid er taget tilbage");
    expect(town.sees()).toEqual([`1 open ${audit}`, `2 closed ${audit}`]);
    expect(writesOf(await town.night("2026-11-24")).includes("issues/create")).toBe(false);
  });

  it("leave one word when both said it", async () => {
    await town.night("2026-11-23");
    await Promise.all([town.night("2027-01-11"), town.night("2027-01-11")]);
    expect(town.issue(audit).comments).toHaveLength(1);
  });
});

describe("A night on which GitHub fails", () => {
  it("does not open an issue twice when the answer was lost", async () => {
    town.github.misbehave({ on: "issues/create", does: { loseAnswer: 502 } });
    const run = await town.night("2026-12-01");
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("Vi ser efter igen næste gang");
    await town.night("2026-12-02");
    expect(town.sees()).toEqual([`1 open ${audit}`]);
    expect(digests()).toBe(1);
  });

  it("says nothing twice when it ends between the word and noting it", async () => {
    await town.night("2026-11-23");
    town.github.misbehave({ on: "issues/update", times: 4, does: { answer: 502 } });
    await town.night("2027-01-11");
    expect(town.issue(audit).comments).toHaveLength(1);
    expect(town.issue(audit).body).toContain("stage=90 ");
    await town.night("2027-01-11");
    await town.night("2027-01-12");
    expect(town.issue(audit).comments).toHaveLength(1);
    expect(town.issue(audit).body).toContain("stage=30 ");
  });

  it("stops at once, and says so, when it is refused", async () => {
    town.github.misbehave({ on: "issues/create", does: { answer: 403 } });
    const run = await town.night("2026-11-23");
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ done: "0", "carried-over": "1" });
    expect(writesOf(run)).toEqual(["issues/create"]);
  });

  it.each([
    404, 409,
  ])("writes nothing at all when it cannot read what stands there: %i", async (answer) => {
    await town.night("2026-11-23");
    town.github.misbehave({ on: "issues/list-for-repo", times: 4, does: { answer } });
    const run = await town.night("2027-01-11");
    town.github.calm();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).not.toContain("fejl i kataloget selv");
    expect(run.annotations.map(({ message }) => message).join()).toContain(`HTTP ${answer}`);
    expect(writesOf(run)).toEqual([]);
  });
});

describe("A night that should not write", () => {
  it("only says what it would do in a dry run", async () => {
    const run = await town.night("2026-11-23", { "dry-run": "true" });
    expect(run.exitCode).toBe(0);
    expect(writesOf(run)).toEqual([]);
    expect(run.summary).toContain("Det ville blive gjort nu:");
    expect(run.summary).toContain("Ny sag: 10.02.2027 · Tilsyn med databehandleren: KMD A/S");
  });

  it("asks for catalogue setup where a label is missing", async () => {
    town.world.labels.splice(0);
    const run = await town.night("2026-11-23");
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("Opret dem med catalogue setup --apply");
    expect(writesOf(run)).toEqual([]);
  });

  it("sends nothing while governance is broken, for it does not know to whom", async () => {
    town.put(".github/governance.yml", `${governanceText}roller: forkert\n`);
    const run = await town.night("2026-11-23");
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("Der er fejl i .github/governance.yml");
    expect(writesOf(run)).toEqual([]);
  });

  it("closes nothing because a file broke", async () => {
    await town.night("2026-11-23");
    town.put("integrations/nexus-sbsys-afgoerelser.md", "---\nid: [\n---\n");
    await town.night("2026-11-24");
    expect(town.issue(audit).state).toBe("open");
  });

  it("stops after one issue when it writes as somebody else than it looks for", async () => {
    const run = await town.night("2026-11-23", { account: "eksempelby-katalog[bot]" });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("Skriv account: github-actions[bot]");
    expect(writesOf(run)).toEqual(["issues/create"]);
  });
});

describe("A run that may write only so much", () => {
  it("takes the most urgent first and says what is left", async () => {
    town.put(
      "integrations/nexus-sbsys-afgoerelser.md",
      inPhase("operation", ["nextReviewOn: 2027-09-15", "nextReviewOn: 2026-10-01"]),
    );
    const first = await town.night("2026-11-23", { "most-writes": "1" });
    expect(town.sees()).toEqual(["1 open Gennemgang af integrationen"]);
    expect(first.outputs["carried-over"]).not.toBe("0");
    expect(first.summary).toContain("venter til næste nat");
    await town.night("2026-11-24", { "most-writes": "1" });
    expect(town.sees()).toEqual(["1 open Gennemgang af integrationen", `2 open ${audit}`]);
  });
});
