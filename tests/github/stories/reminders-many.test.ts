import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeMark } from "../../../src/domain/reminders/reminder-mark.ts";
import { edited, inPhase, mainFiles } from "./kit/catalogue.ts";
import { foundNights, type Nights, writesOf } from "./kit/reminders.ts";

const integrations = 10_000;
const standing = 3_000;
const mostWrites = 60;

let town: Nights;
const idOf = (index: number): string => `nr-${index}`;

beforeAll(async () => {
  const text = inPhase("operation");
  const files: Record<string, string> = { ...mainFiles(text) };
  for (let index = 0; index < integrations; index += 1)
    files[`integrations/${idOf(index)}.md`] = edited(text, [
      "id: nexus-sbsys-afgoerelser",
      `id: ${idOf(index)}`,
    ]);
  town = await foundNights(files);
  const labels = town.world.labels.filter(({ name }) => name === "reminder/deadline");
  for (let index = 0; index < standing; index += 1) {
    const key = `dpa-audit.integration.${idOf(index)}.kmd~20~a~2f~s`;
    const mark = { key, on: "2027-02-10", stage: 90, told: "2026-11-12", state: "open" } as const;
    town.world.issues.push({
      number: index + 1,
      author: "github-actions[bot]",
      at: "2026-11-12T07:00:00Z",
      title: "Tilsyn",
      body: writeMark(mark),
      state: "open",
      labels,
      comments: [],
    });
  }
}, 120_000);

afterAll(() => town.leave());

describe("Reminders over ten thousand integrations", () => {
  it("ask for one list a hundred issues, write no more than they may, and leave the rest for the next night", async () => {
    const run = await town.night("2026-11-23", { "most-writes": String(mostWrites) });
    expect(town.github.violations).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(writesOf(run)).toHaveLength(mostWrites);
    expect(run.outputs).toMatchObject({ due: String(integrations + 1), done: String(mostWrites) });
    expect(Number(run.outputs["carried-over"])).toBeGreaterThan(
      integrations - standing - mostWrites,
    );
    const lists = run.requests.filter(({ operation }) => operation === "issues/list-for-repo");
    // One list a hundred issues; then one for the overviews, and one last look at what is new.
    expect(lists.length).toBeLessThanOrEqual(Math.ceil(town.world.issues.length / 100) + 2);
    expect(run.requests.length).toBeLessThan(200);
  }, 240_000);
});
