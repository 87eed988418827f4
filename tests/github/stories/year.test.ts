import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addDays } from "../../../src/domain/dates.ts";
import { readMark, readSaid } from "../../../src/domain/reminders/reminder-mark.ts";
import type { FakeIssue } from "../fake/world.ts";
import { beginYear, type Year } from "./kit/a-year.ts";
import { inPhase, integrationPath, mainFiles, otherInPhase, otherPath } from "./kit/catalogue.ts";

const [firstDay, days] = ["2026-11-23", 400];

let year: Year;
const keyOf = ({ body }: FakeIssue): string => readMark(body)?.key ?? "";
const deadlines = (): readonly FakeIssue[] =>
  year.github.world.issues.filter((issue) => !keyOf(issue).startsWith("digest."));
const digests = (): readonly FakeIssue[] =>
  year.github.world.issues.filter((issue) => keyOf(issue).startsWith("digest."));
const idOf = (path: string): string => path.replace(/^.*\/|\.md$/g, "");
const about = (path: string): readonly FakeIssue[] =>
  deadlines().filter((issue) => keyOf(issue).includes(`.integration.${idOf(path)}`));
const wordsIn = ({ comments }: FakeIssue): readonly string[] =>
  comments.flatMap(({ body }) => {
    const said = readSaid(body);
    return said === undefined ? [] : [`${said.act} ${said.stage}`];
  });

/** Mails that GitHub sends to each person in each month: whoever is mentioned in an issue hears all that follows in it. */
function mails(): ReadonlyMap<string, number> {
  const sent = new Map<string, number>();
  for (const issue of year.github.world.issues) {
    const readers = new Set<string>();
    for (const { at, body } of [issue, ...issue.comments]) {
      for (const [, login = ""] of body.matchAll(/(?:^|\s)@([a-z0-9-]+)/g)) readers.add(login);
      for (const login of readers) {
        const month = `${login} ${at.slice(0, 7)}`;
        sent.set(month, (sent.get(month) ?? 0) + 1);
      }
    }
  }
  return sent;
}

/** One of the two integrations is looked after, the other never; people do what they do once a week. */
beforeAll(async () => {
  year = await beginYear({
    ...mainFiles(inPhase("operation")),
    [otherPath]: otherInPhase("operation"),
  });
  for (let count = 0; count < days; count += 1) {
    const day = addDays(firstDay, count);
    await year.night(day);
    if (count % 7 !== 3) continue;
    await year.mends(integrationPath, day);
    year.answers();
  }
}, 240_000);

afterAll(async () => {
  const { violations } = year.github;
  await year.leave();
  expect(violations).toEqual([]);
});

describe("Thirteen months, night by night", () => {
  it("leave one issue for each thing, whatever happened to it", () => {
    const keys = deadlines().map(keyOf);
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("never say two things in one issue on one day", () => {
    for (const issue of deadlines()) {
      const spoken = issue.comments.map(({ at }) => at.slice(0, 10));
      expect(new Set(spoken).size).toBe(spoken.length);
    }
  });

  it("never remind of what is looked after once its day has passed, and thank for each time", () => {
    for (const issue of about(integrationPath)) {
      expect(issue.labels.map(({ name }) => name)).not.toContain("reminder/overdue");
      expect(wordsIn(issue).join()).not.toMatch(/remind -/);
    }
    const thanked = about(integrationPath).filter(({ comments }) =>
      comments.some(({ body }) => readSaid(body)?.act === "close"),
    );
    expect(thanked.length).toBeGreaterThan(2);
  });

  it("remind of what nobody looks after so many times, and then in the month's overview alone", () => {
    const left = about(otherPath).filter(({ labels }) =>
      labels.some(({ name }) => name === "reminder/overdue"),
    );
    expect(left.length).toBeGreaterThan(2);
    for (const issue of left) {
      expect(issue.state).toBe("open");
      expect(wordsIn(issue)).toEqual(
        [30, 7, 0, -7, -14, -21, -28].map((stage) => `remind ${stage}`),
      );
      expect(digests().at(-1)?.body).toContain("Kvitteringer");
    }
  });

  it("give each reader one overview a month, and leave only the newest open", () => {
    const keys = digests().map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    const open = digests().filter(({ state }) => state === "open");
    expect(open.map((issue) => keyOf(issue).slice(-7))).toEqual(open.map(() => "2027-12"));
    expect(open.length).toBeGreaterThan(0);
  });

  it("ask for each yearly review once, and have it merged and done with", () => {
    const reviews = year.github.world.pullRequests;
    expect(reviews.map(({ headRef, state }) => `${headRef} ${state}`).sort()).toEqual([
      `review/${idOf(integrationPath)}/2027-09-15 closed`,
      `review/${idOf(otherPath)}/2027-09-15 closed`,
    ]);
    // Whoever has answered there is not reminded of it in an issue besides.
    expect(deadlines().filter((issue) => keyOf(issue).startsWith("review."))).toEqual([]);
    for (const { comments, mergeCommit } of reviews) {
      expect(mergeCommit).toBeDefined();
      expect(comments).toHaveLength(1);
    }
  });

  it("are bearable: nobody gets more than a mail every third day, though half of the catalogue is left alone", () => {
    expect(mails().size).toBeGreaterThan(20);
    expect(Math.max(...mails().values())).toBeLessThanOrEqual(10);
  });
});
