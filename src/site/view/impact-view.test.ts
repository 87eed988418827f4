import { describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import { impactOf } from "./impact-view.ts";

const integration = (id: string, source: string, target: string, more: object = {}): Integration =>
  ({
    id,
    path: `integrations/${id}.md`,
    fields: {
      id,
      title: id,
      phase: "operation",
      status: "active",
      systems: [
        { id: source, role: "source" },
        { id: target, role: "target" },
      ],
      ...more,
    },
  }) as unknown as Integration;

const impact = (system: string, integrations: readonly Integration[]) =>
  impactOf(system, makeCatalogue({} as never, [...integrations], [], []));
const further = (system: string, integrations: readonly Integration[]) =>
  [...impact(system, integrations).sentOn].map(([id, { first }]) => [
    id,
    first.map((one) => one.id),
  ]);

describe("what stops when a system stops", () => {
  it("is what uses it, and what depends on that, however many steps away", () => {
    const found = impact("a", [
      integration("one", "a", "b"),
      integration("two", "c", "d", { dependsOn: ["one"] }),
      integration("three", "e", "f", { dependsOn: ["two"] }),
    ]);
    expect(found.direct.map(({ id }) => id)).toEqual(["one"]);
    expect(found.indirect.map(({ id }) => id)).toEqual(["two", "three"]);
  });

  it("leaves those without data that send on what it sent, but not those that send to where it sends", () => {
    const all = [
      integration("one", "a", "b"),
      integration("on", "b", "c"),
      integration("also", "d", "b"),
    ];
    expect(further("a", all)).toEqual([["b", ["on"]]]);
    // The one that stops is the receiver here: whoever sent to it lacks nothing.
    expect(further("c", all)).toEqual([]);
  });

  it("counts both ways where data come back, and nothing that does not run or stops itself", () => {
    const two = { dataFlow: { direction: "two-way" } };
    const all = [
      integration("one", "b", "a", two),
      integration("back", "a", "b"),
      integration("later", "b", "c", { phase: "need" }),
      integration("on", "b", "d"),
    ];
    expect(further("a", all)).toEqual([["b", ["on"]]]);
  });

  it("counts all that send on and names the first", () => {
    const more = ["e", "d", "c", "b", "a"].map((id) => integration(id, "hub", id));
    const { sentOn } = impact("origin", [integration("one", "origin", "hub"), ...more]);
    expect(sentOn.get("hub")?.count).toBe(5);
    expect(sentOn.get("hub")?.first.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("names the longest time that anybody needs to get out, and none where nobody has said", () => {
    const months = (leadTimeMonths: number) => ({ exit: { leadTimeMonths } });
    const all = [integration("one", "a", "b", months(3)), integration("two", "a", "c", months(9))];
    expect(impact("a", all).longestExit).toBe(9);
    expect(impact("a", [integration("one", "a", "b")]).longestExit).toBeUndefined();
  });

  it("counts for each other system how many of them it has a part in", () => {
    const all = [
      integration("one", "a", "b"),
      integration("two", "b", "a"),
      integration("three", "a", "c"),
    ];
    expect([...impact("a", all).neighbours]).toEqual([
      ["b", 2],
      ["c", 1],
    ]);
  });
});
