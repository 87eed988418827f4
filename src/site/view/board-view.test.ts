import { expect, it } from "@jest/globals";
import type { Integration } from "../../domain/entry.ts";
import { stuckIn } from "./board-view.ts";
import type { SiteView } from "./site-view.ts";

const limits = { phaseDays: { need: 90 } };

function viewOf(entries: readonly { status: string; phase: string; since?: string }[]): SiteView {
  const integrations = entries.map(
    ({ status, phase }, index) =>
      ({ id: String(index), fields: { status, phase } }) as unknown as Integration,
  );
  return {
    integrationsById: integrations,
    countedById: entries,
    lookUp: { inOrder: (some: readonly Integration[]) => some.toReversed() },
    input: { today: "2026-11-30", catalogue: { governance: { limits } } },
  } as unknown as SiteView;
}

const need = { status: "active", phase: "need" };

it("everything that has passed its limit is listed, however many in one phase, the longest first", () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...need,
    since: `2026-0${1 + (index % 8)}-01`,
  }));
  const { first, count } = stuckIn(viewOf(many), 100);
  expect(count).toBe(40);
  expect(first).toHaveLength(40);
  expect(first[0]?.days).toBe(333);
  expect(first.at(-1)).toMatchObject({ days: 121, limit: 90, phase: "need" });
});

it("of those that have stood equally long, the first by title are shown where there is no room for all", () => {
  const days = ["2026-01-01", "2026-02-01", "2026-02-01", "2026-02-01", "2026-03-01"];
  const { first, count } = stuckIn(viewOf(days.map((since) => ({ ...need, since }))), 3);
  expect(count).toBe(5);
  expect(first.map(({ integration }) => integration.id)).toEqual(["0", "3", "2"]);
});

it("what stands still is as the rule has it: past the limit, and neither on hold, closed nor of unknown date", () => {
  const { first } = stuckIn(
    viewOf([
      { ...need, since: "2026-09-01" },
      { ...need, since: "2026-08-31" },
      { ...need, status: "on-hold", since: "2020-01-01" },
      { ...need, status: "rejected", since: "2020-01-01" },
      need,
      { ...need, phase: "operation", since: "2020-01-01" },
    ]),
    100,
  );
  expect(first.map(({ integration, days }) => [integration.id, days])).toEqual([["1", 91]]);
});
