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
    integrations,
    counted: entries,
    input: { today: "2026-11-30", catalogue: { governance: { limits } } },
  } as unknown as SiteView;
}

const need = { status: "active", phase: "need" };

it("everything that has passed its limit is listed, however many in one phase, the longest first", () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...need,
    since: `2026-0${1 + (index % 8)}-01`,
  }));
  const stuck = stuckIn(viewOf(many));
  expect(stuck).toHaveLength(40);
  expect(stuck[0]?.days).toBe(333);
  expect(stuck.at(-1)).toMatchObject({ days: 121, limit: 90, phase: "need" });
});

it("what stands still is as the rule has it: past the limit, and neither on hold, closed nor of unknown date", () => {
  const stuck = stuckIn(
    viewOf([
      { ...need, since: "2026-09-01" },
      { ...need, since: "2026-08-31" },
      { ...need, status: "on-hold", since: "2020-01-01" },
      { ...need, status: "rejected", since: "2020-01-01" },
      need,
      { ...need, phase: "operation", since: "2020-01-01" },
    ]),
  );
  expect(stuck.map(({ integration, days }) => [integration.id, days])).toEqual([["1", 91]]);
});
