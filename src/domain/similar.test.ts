import { describe, expect, it } from "@jest/globals";
import { makeTestCatalogue } from "../rules/testing/make-context.ts";
import { validIntegration } from "../rules/testing/valid-integration.ts";
import { findBetweenSameEnds, findSimilar } from "./similar.ts";

type Fields = Record<string, unknown>;
const made = (id: string, more: Fields = {}) => validIntegration({ id, title: id, ...more });
const between = (source: string, target: string) => ({
  systems: [
    { id: source, role: "source" },
    { id: target, role: "target" },
  ],
});
const draft = made("ny", { phase: "parties" });
const found = (others: readonly ReturnType<typeof made>[], limit?: number) =>
  findSimilar(draft, makeTestCatalogue({ integrations: [draft, ...others] }), limit);

describe("candidates for reuse", () => {
  it("come best first: same systems, then shared ones", () => {
    const others = [
      made("a-delt", between("sbsys", "digital-post")),
      made("b-samme"),
      made("c-omvendt", {
        ...between("sbsys", "kmd-nexus"),
        dataFlow: { elements: [{ name: "foto" }] },
      }),
    ];
    expect(found(others).map(({ integration }) => integration.id)).toEqual([
      "b-samme",
      "c-omvendt",
      "a-delt",
    ]);
  });
  it("say what both have in common", () => {
    const [first] = found([
      made("b", { dataFlow: { elements: [{ name: "CPR nummer" }, { name: "foto" }] } }),
    ]);
    expect(first).toMatchObject({
      systems: ["kmd-nexus", "sbsys"],
      vendors: ["KMD A/S", "Ditmer A/S"],
      elements: ["cpr-nummer"],
      kle: ["27.35.00"],
    });
    expect(first?.score).toBeLessThanOrEqual(100);
  });
  it("put what is in operation before a plan", () => {
    const others = [made("a", { phase: "agreement" }), made("b")];
    expect(found(others).map(({ integration }) => integration.id)).toEqual(["b", "a"]);
  });
  it("stand there once, however many systems and vendors they share", () => {
    const others = [made("a"), made("b"), made("c")];
    for (const ids of [found(others), found(others)])
      expect(ids.map(({ integration }) => integration.id)).toEqual(["a", "b", "c"]);
  });
  it("are never the integration itself, nor closed ones", () => {
    expect(
      found([made("a", { status: "retired" }), made("b", { status: "rejected", phase: "need" })]),
    ).toEqual([]);
  });
  it("are the same best ones however many are asked for", () => {
    const systems = ["kmd-nexus", "sbsys", "digital-post", "fk-org"];
    const others = Array.from({ length: 60 }, (_, at) =>
      made(`i-${at}`, {
        ...between(systems[at % 4] ?? "", systems[(at >> 2) % 4] ?? ""),
        phase: at % 3 === 0 ? "operation" : "agreement",
        kle: at % 5 === 0 ? ["27.35.00"] : [],
        dataFlow: { elements: [{ name: `foto ${at % 7}` }, { name: "CPR nummer" }] },
      }),
    );
    const ids = (limit: number) => found(others, limit).map(({ integration: { id } }) => id);
    for (const limit of [1, 2, 5, 10]) expect(ids(limit)).toEqual(ids(100).slice(0, limit));
  });
  it("are found for a draft that is in no catalogue yet", () => {
    const catalogue = makeTestCatalogue({ integrations: [made("b")] });
    expect(findSimilar(draft, catalogue)).toHaveLength(1);
  });
  it("are as many as asked for, and the same at every run", () => {
    const others = Array.from({ length: 20 }, (_, i) => made(`nr-${String(i).padStart(2, "0")}`));
    const ids = found(others, 3).map(({ integration }) => integration.id);
    expect(ids).toEqual(["nr-00", "nr-01", "nr-02"]);
  });
  it("between the same ends leave out what shares one system only", () => {
    const others = [
      made("a", between("sbsys", "digital-post")),
      made("b", between("sbsys", "kmd-nexus")),
    ];
    const catalogue = makeTestCatalogue({ integrations: [draft, ...others] });
    expect(findBetweenSameEnds(draft, catalogue).map(({ integration }) => integration.id)).toEqual([
      "b",
    ]);
  });
});
