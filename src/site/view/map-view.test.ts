import { expect, it } from "@jest/globals";
import type { Integration } from "../../domain/entry.ts";
import { crowdedPairs } from "./map-view.ts";

const [one, other] = [{ id: "one" }, { id: "other" }] as unknown as [Integration, Integration];

it("two systems have more than one integration between them whichever way the data go", () => {
  const there = { from: "a", to: "b", integrations: [one] };
  const back = { from: "b", to: "a", integrations: [other] };
  const alone = { from: "a", to: "c", integrations: [one] };
  const crowded = { from: "c", to: "d", integrations: [one, other] };
  expect(crowdedPairs([there, alone, back, crowded])).toEqual([there, back, crowded]);
});

it("one integration that goes both ways is one", () => {
  const there = { from: "a", to: "b", integrations: [one] };
  expect(crowdedPairs([there, { ...there, from: "b", to: "a" }])).toEqual([]);
});
