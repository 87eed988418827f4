import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { edited, governanceText, inPhase, integrationPath, mainFiles } from "./kit/catalogue.ts";
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
/** The audit of KMD A/S is due on 2027-02-10; from 2026-11-12 on that is within ninety days. */
const auditOn = (day: string): string =>
  inPhase("operation", ["nextAuditOn: 2027-02-10", `nextAuditOn: ${day}`]);

const wordsIn = (words: string): readonly string[] =>
  town.issue(words).comments.map(({ body }) => body.split("\n").at(-1) ?? "");

describe("A deadline that comes nearer", () => {
  it("gets one issue, addressed to the role, with what to do", async () => {
    const run = await town.night("2026-11-23");
    expect(run.stderr).toBe("");
    expect(run.exitCode).toBe(0);
    expect(town.sees()).toEqual([`1 open ${audit}`]);
    const { body, labels } = town.issue(audit);
    expect(body).toContain("**Frist:** 10.02.2027");
    expect(body).toContain("Systemejer, KMD Nexus (kmd-nexus&#64;eksempelby.example) @nexus-ejer");
    expect(body).toContain("Før tilsynet med databehandleren");
    expect(body).toContain(
      "https://github.com/eksempelby/integrationer/edit/main/integrations/nexus-sbsys-afgoerelser.md",
    );
    expect(labels.map(({ name }) => name)).toEqual(["reminder/deadline"]);
    expect(run.outputs).toEqual({ due: "1", done: "1", "carried-over": "0" });
    expect(run.summary).toContain("Ny sag: 10.02.2027 · Tilsyn med databehandleren: KMD A/S");
  });

  it("is reminded of at 90, 30, 7 and 0 days and every week after, and never twice a day", async () => {
    for (const day of ["2026-11-23", "2026-11-24", "2027-01-10", "2027-01-11", "2027-01-11"])
      await town.night(day, { locale: "da" });
    expect(wordsIn(audit)).toEqual([
      `**${audit}**. Der er **30 dage** til fristen den 10.02.2027.`,
    ]);
    for (const day of ["2027-02-03", "2027-02-10", "2027-02-11", "2027-02-17", "2027-02-18"])
      await town.night(day);
    expect(wordsIn(audit).map((word) => word.slice(word.indexOf(". ") + 2))).toEqual([
      "Der er **30 dage** til fristen den 10.02.2027.",
      "Der er **7 dage** til fristen den 10.02.2027.",
      "Fristen er **i dag**.",
      "Fristen var den 10.02.2027. Det er **7 dage** siden.",
    ]);
    expect(town.issue(audit).labels.map(({ name }) => name)).toContain("reminder/overdue");
    expect(town.issue(audit).comments[0]?.body).toContain("\n@nexus-ejer\n");
  });

  it("writes nothing on a night on which nothing changed", async () => {
    await town.night("2026-11-23");
    expect(writesOf(await town.night("2026-11-24"))).toEqual([]);
  });

  it("closes itself with a kind word when it is solved, and opens again when it is due again", async () => {
    await town.night("2026-11-23");
    town.put(integrationPath, auditOn("2028-02-10"));
    await town.night("2026-11-25");
    expect(town.sees()).toEqual([`1 closed ${audit}`]);
    expect(wordsIn(audit).at(-1)).toContain("Tak! Det er der taget hånd om nu");
    await town.night("2027-11-15");
    expect(town.sees().filter((line) => line.includes(audit))).toEqual([`1 open ${audit}`]);
    expect(wordsIn(audit).at(-1)).toContain("Nu er det aktuelt igen");
  });

  it("opens again at its next reminder when somebody closed it by hand, not before", async () => {
    await town.night("2026-11-23");
    town.issue(audit).state = "closed";
    await town.night("2026-11-24");
    expect(town.issue(audit).state).toBe("closed");
    await town.night("2027-01-11");
    expect(town.issue(audit).state).toBe("open");
    expect(wordsIn(audit)).toHaveLength(1);
    expect(wordsIn(audit)[0]).toContain("Sagen blev lukket, men fristen står stadig i filen");
  });

  it("brings its text into step when a fact changes, and leaves what people wrote", async () => {
    await town.night("2026-11-23");
    const issue = town.issue(audit);
    issue.body += "\n\nVi har aftalt møde med KMD.";
    town.put(integrationPath, auditOn("2027-02-01"));
    const run = await town.night("2026-11-24");
    expect(writesOf(run)).toEqual(["issues/update"]);
    expect(issue.body).toContain("**Frist:** 01.02.2027");
    expect(issue.body).toContain("Vi har aftalt møde med KMD.");
    expect(issue.comments).toEqual([]);
  });

  it("speaks English where the municipality does", async () => {
    town.put(".github/governance.yml", `locale: en\n${governanceText}`);
    await town.night("2027-01-11");
    expect(town.issue("Audit of the data processor").body).toContain("**What to do:** Carry out");
  });

  it("is left in peace by the quiet list, and is back the day after", async () => {
    await town.night("2026-11-23");
    const quiet = `${governanceText}reminders:
  quiet: [{ kind: dpa-audit, until: 2026-12-31, reason: Fælles tilsyn i januar }]
`;
    town.put(".github/governance.yml", quiet);
    await town.night("2026-12-01");
    expect(town.issue(audit).state).toBe("closed");
    expect(wordsIn(audit)[0]).toContain("til og med den 31.12.2026 (Fælles tilsyn i januar)");
    await town.night("2027-01-01");
    expect(town.issue(audit).state).toBe("open");
  });
});

describe("The month's overview", () => {
  it("goes once to everybody who has something before them, and makes room for the next", async () => {
    await town.night("2026-11-23");
    const digests = () =>
      town.world.issues.filter(({ title }) => title.startsWith("Månedens overblik for KMD"));
    // Whoever hears of something in the middle of a month hears of it in its own issue.
    expect(digests()).toEqual([]);
    await town.night("2026-12-01");
    await town.night("2026-12-02");
    expect(digests().map(({ state, title }) => `${state} ${title}`)).toEqual([
      "open Månedens overblik for KMD Nexus (systemejer): december 2026",
    ]);
    expect(digests()[0]?.body).toContain("@nexus-ejer");
    expect(digests()[0]?.body).toContain("· #1");
    await town.night("2027-01-02");
    expect(digests().map(({ state, title }) => `${state} ${title.split(": ")[1]}`)).toEqual([
      "closed december 2026",
      "open januar 2027",
    ]);
  });
});

describe("What others do to reminders", () => {
  it("does not count: a mark in somebody else's issue is somebody else's", async () => {
    await town.night("2026-11-23");
    const { body } = town.issue(audit);
    town.issue(audit).state = "closed";
    town.world.issues.splice(0, 1, {
      ...town.issue(audit),
      author: "kollega",
      state: "open",
      body,
    });
    await town.night("2026-11-24");
    const open = town.world.issues.filter(
      ({ labels, state }) =>
        state === "open" && labels.some(({ name }) => name.endsWith("deadline")),
    );
    expect(open.map(({ author }) => author).sort()).toEqual(["github-actions[bot]", "kollega"]);
  });

  it("neither sends a second word that day nor takes the next one away, whatever they write into the text", async () => {
    await town.night("2027-01-11");
    const issue = town.issue(audit);
    issue.body = issue.body.replace(/stage=\S+ told=\S+/, "stage=-9999 told=2099-01-01");
    expect(issue.body).toContain("told=2099-01-01");
    await town.night("2027-01-12");
    expect(issue.comments).toEqual([]);
    await town.night("2027-02-03");
    expect(wordsIn(audit)).toHaveLength(1);
    issue.body = issue.body.replace(/stage=\S+ told=\S+/, "stage=9999 told=2026-01-01");
    await town.night("2027-02-03");
    expect(wordsIn(audit)).toHaveLength(1);
  });

  it("does not act: a title, a vendor and a comment are shown as they stand", async () => {
    const hostile = edited(auditOn("2027-01-10"), [
      "title: Afgørelser fra KMD Nexus journaliseres i SBSYS",
      "title: '@alle <!-- x --> [a](b)'",
    ]);
    town.put(integrationPath, hostile);
    await town.night("2026-11-23");
    const { body } = town.issue(audit);
    expect(body).not.toMatch(/@alle|<!-- x/);
    expect(body.match(/<!--/g)).toHaveLength(2);
    town.issue("Tilsyn").comments.push({
      id: 1,
      author: "kollega",
      at: town.world.now(),
      body: "<!-- integration-catalogue: reminder said=remind stage=-99 on=2027-01-10 day=2026-12-11 -->",
      edits: 0,
    });
    await town.night("2026-12-11");
    expect(town.issue(audit).comments.map(({ author }) => author)).toEqual([
      "kollega",
      "github-actions[bot]",
    ]);
  });
});
