import { describe, expect, it } from "@jest/globals";
import type { MapSystem } from "../../view/map-view.ts";
import { placeAreaLabels } from "./area-labels.ts";

const area = (name: string, x: number, y: number, r: number) => ({ name, x, y, r });
const system = (x: number, y: number, r: number) => ({ x, y, r }) as MapSystem;

describe("the names of areas on the map", () => {
  it("stand above the middle of their circles where nothing is in the way", () => {
    const labels = placeAreaLabels({ areas: [area("Skole", 100, 100, 40)], systems: [] });
    expect(labels).toEqual([{ name: "Skole", x: 100, y: 52 }]);
  });

  it("move aside for a system of another area, and below their circles where there is no room above", () => {
    const areas = [area("Jobcenter", 100, 100, 40)];
    expect(placeAreaLabels({ areas, systems: [system(55, 45, 12)] })[0]?.x).toBeGreaterThan(100);
    expect(placeAreaLabels({ areas, systems: [system(100, 20, 39)] })[0]?.y).toBe(163);
  });

  it("do not lie on each other", () => {
    const [one, other] = placeAreaLabels({
      areas: [area("Sundhed", 100, 100, 40), area("Omsorg", 110, 100, 40)],
      systems: [],
    });
    expect(other).not.toEqual({ ...one, name: "Omsorg", x: 110 });
  });
});
