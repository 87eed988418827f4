import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Catalogue } from "../../domain/catalogue.ts";
import { addDays } from "../../domain/dates.ts";
import { mattersOf } from "../../domain/reminders/matters.ts";
import { readMark, readSaid } from "../../domain/reminders/reminder-mark.ts";
import { makeTestCatalogue } from "../../rules/testing/make-context.ts";
import { validIntegration } from "../../rules/testing/valid-integration.ts";
import { remindTonight } from "./night.ts";
import { CutOff, emptyMemory, type Memory, memoryBook } from "./testing/memory-book.ts";
import { plainTexts } from "./testing/plain-texts.ts";

const start = "2026-01-01";

/** What may happen between two nights, and how a night goes. */
type Event =
  | { readonly kind: "days"; readonly count: number }
  /** A review is done, put off or brought forward: its date is so many days from now. */
  | { readonly kind: "date"; readonly which: number; readonly days: number }
  | { readonly kind: "closes-by-hand"; readonly pick: number }
  | {
      readonly kind: "night";
      readonly runs: number;
      readonly mostWrites: number;
      readonly cutOff: number;
    };

const someEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant("days" as const), count: fc.integer({ min: 0, max: 40 }) }),
  fc.record({
    kind: fc.constant("date" as const),
    which: fc.nat({ max: 2 }),
    days: fc.integer({ min: -30, max: 400 }),
  }),
  fc.record({ kind: fc.constant("closes-by-hand" as const), pick: fc.nat({ max: 5 }) }),
  fc.record({
    kind: fc.constant("night" as const),
    runs: fc.integer({ min: 1, max: 3 }),
    mostWrites: fc.constantFrom(0, 1, 2, 3, 100),
    // After so many changes the run is cut off; mostly never.
    cutOff: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(999)),
  }),
);

interface Life {
  today: string;
  readonly dates: string[];
  readonly memory: Memory;
  /** Issues that a person closed, and which our own account has not opened since. */
  readonly byHand: Set<number>;
}

const catalogueOf = ({ dates }: Life): Catalogue =>
  makeTestCatalogue({
    integrations: dates.map((nextReviewOn, index) =>
      validIntegration({
        id: `nr-${index}`,
        operation: { nextReviewOn },
        privacy: { riskAssessment: { reviewOn: "2040-01-01" }, dpia: { reviewOn: "2040-01-01" } },
        technical: { certificateExpiresOn: "2040-01-01" },
        exit: { expectedEndOn: "2045-01-01" },
        dpa: null,
        contracts: null,
      }),
    ),
  });

const neverTwice = ({ memory }: Life): void => {
  const days = memory.comments.flatMap(({ body, number }) => {
    const said = readSaid(body);
    return said === undefined ? [] : [`${number} ${said.day}`];
  });
  expect(new Set(days).size).toBe(days.length);
};

async function night(life: Life, runs: number, mostWrites: number, cutOff: number): Promise<void> {
  const { memory, today } = life;
  const catalogue = catalogueOf(life);
  const one = async (run: number): Promise<void> => {
    let changes = 0;
    // Of several runs one gets through, so that somebody looks back on this very night.
    const isCutOff = run === 0;
    // Every run lets the others go ahead a different number of times, so that they overlap in every way.
    const yieldTo = async () => {
      for (let turn = 0; turn <= (changes * (run + 2)) % 3; turn += 1) await Promise.resolve();
    };
    const before = async () => {
      await yieldTo();
      if (isCutOff && changes >= cutOff && cutOff % 2 === 0) throw new CutOff();
    };
    const after = async () => {
      changes += 1;
      if (isCutOff && changes >= cutOff) throw new CutOff();
      await yieldTo();
    };
    const book = memoryBook(memory, before, after);
    const texts = plainTexts(today);
    await remindTonight({
      catalogue,
      history: new Map(),
      today,
      book,
      texts,
      dryRun: false,
      mostWrites,
    });
  };
  await Promise.all(Array.from({ length: runs }, (_, run) => one(run)));
}

function happen(life: Life, event: Exclude<Event, { kind: "night" }>): void {
  if (event.kind === "days") life.today = addDays(life.today, event.count);
  if (event.kind === "date") life.dates[event.which] = addDays(life.today, event.days);
  if (event.kind === "closes-by-hand") {
    const open = life.memory.issues.filter((issue) => issue.open);
    const issue = open[event.pick % Math.max(open.length, 1)];
    if (issue === undefined) return;
    issue.open = false;
    life.byHand.add(issue.number);
  }
}

/** After an undisturbed night on a new day everything is as it should be. */
async function settlesDown(life: Life): Promise<void> {
  life.today = addDays(life.today, 1);
  await night(life, 1, 1000, 999);
  neverTwice(life);
  const { due } = mattersOf(catalogueOf(life), new Map(), life.today);
  const dueKeys = new Set(due.map(({ key }) => key));
  const open = life.memory.issues.filter((issue) => issue.open);
  const openKeys = open.flatMap(({ body }) => readMark(body)?.key ?? []);
  expect(new Set(openKeys).size).toBe(openKeys.length);
  for (const key of dueKeys) {
    const left = life.memory.issues.filter(
      ({ body, number }) => readMark(body)?.key === key && life.byHand.has(number),
    );
    // Somebody has closed it since the last word: it opens again with the next one.
    if (left.some((issue) => !issue.open)) continue;
    expect(openKeys).toContain(key);
  }
  for (const key of openKeys.filter((known) => !known.startsWith("digest.")))
    expect([...dueKeys]).toContain(key);
}

describe("whatever happens, on any days, with runs cut off and beside each other", () => {
  it("nobody is told twice a day, each due thing has one open issue, and what is solved is closed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someEvent, { maxLength: 25, size: "max" }), async (events) => {
        const dates = [addDays(start, 60), addDays(start, 5), addDays(start, 300)];
        const life: Life = { today: start, dates, memory: emptyMemory(), byHand: new Set() };
        for (const event of events) {
          if (event.kind !== "night") {
            happen(life, event);
            continue;
          }
          await night(life, event.runs, event.mostWrites, event.cutOff);
          if (event.runs > 1 || event.cutOff === 999) neverTwice(life);
        }
        await settlesDown(life);
      }),
      { numRuns: 400 },
    );
  });
});
