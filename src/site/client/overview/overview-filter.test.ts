import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { phases, statuses } from "../../../domain/phase.ts";
import type { OverviewData } from "../../pages/overview/overview-data.ts";
import { countValues, filterRows } from "./overview-filter.ts";
import { readState } from "./overview-state.ts";

const row = fc.record({
  title: fc.constantFrom("Løn til økonomi", "Børn i Aula", "Årsrapport", "CPR-opslag"),
  phase: fc.constantFrom(...phases),
  status: fc.constantFrom(...statuses),
  source: fc.nat(2),
  target: fc.nat(2),
  unit: fc.integer({ min: -1, max: 1 }),
  category: fc.constantFrom("" as const, "ordinary" as const, "sensitive" as const),
  cpr: fc.nat(1),
  errors: fc.nat(2),
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

const pack = (rows: readonly Row[]): OverviewData => ({
  systems: [
    ["sbsys", "SBSYS"],
    ["nexus", "KMD Nexus"],
    ["aula", "Aula"],
  ],
  vendors: [["kmd", "KMD A/S"]],
  units: ["Økonomi", "Skole"],
  id: rows.map((_, index) => `id-${index}`),
  title: rows.map(({ title }) => title),
  phase: rows.map(({ phase }) => phase),
  status: rows.map(({ status }) => status),
  sources: rows.map(({ source }) => [source]),
  targets: rows.map(({ target }) => [target]),
  between: rows.map(() => []),
  twoWay: rows.map(() => 0),
  vendor: rows.map(({ source }) => (source === 1 ? [0] : [])),
  unit: rows.map(({ unit }) => unit),
  category: rows.map(({ category }) => category),
  // Who moves sensitive data moves ordinary ones too.
  moves: rows.map(({ category }) => (category === "sensitive" ? 5 : category === "" ? 0 : 1)),
  cpr: rows.map(({ cpr }) => cpr),
  thirdCountry: rows.map(() => 0),
  errors: rows.map(({ errors }) => errors),
  warnings: rows.map(() => 0),
  changed: rows.map((_, index) => `2026-01-${10 + (index % 20)}`),
});

const rowsFor = (data: OverviewData, query: string): readonly number[] =>
  filterRows(data, readState(query), phases);

const query = fc
  .record({
    phase: fc.subarray([...phases], { maxLength: 2 }),
    data: fc.subarray(["sensitive", "cpr"]),
    finding: fc.subarray(["error", "none"]),
    system: fc.constantFrom("", "nexus"),
  })
  .map(({ phase, data, finding, system }) => {
    const params = new URLSearchParams([
      ...phase.map((value) => ["phase", value]),
      ...data.map((value) => ["data", value]),
      ...finding.map((value) => ["finding", value]),
      ...(system ? [["system", system]] : []),
    ]);
    return `?${params}`;
  });

describe("the filters of the overview", () => {
  it("counts for each value what choosing it would give, the other filters kept", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30, size: "max" }), query, (rows, text) => {
        const data = pack(rows);
        const state = readState(text);
        const values = [
          ...phases.map((phase) => ["phase", phase] as const),
          ["data", "cpr"],
          ["finding", "error"],
        ] as const;
        const counts = countValues(data, state, values);
        for (const [key, value] of values) {
          const alone = { ...state, many: { ...state.many, [key]: [value] } };
          expect(counts.get(`${key}:${value}`)).toBe(filterRows(data, alone, phases).length);
        }
      }),
    );
  });

  it("narrows: another filter never adds a row", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30, size: "max" }), query, (rows, text) => {
        const data = pack(rows);
        const fewer = rowsFor(data, `${text}&unit=Skole`);
        const more = new Set(rowsFor(data, text));
        expect(fewer.every((at) => more.has(at))).toBe(true);
      }),
    );
  });

  it("finds words without Danish letters, in any field that the row shows", () => {
    const sample = {
      phase: "need",
      status: "active",
      source: 1,
      target: 0,
      unit: 0,
      category: "",
      cpr: 0,
      errors: 0,
    } as const;
    const data = pack([
      { ...sample, title: "Løn til økonomi" },
      { ...sample, title: "Årsrapport", source: 2, unit: 1 },
    ]);
    expect(rowsFor(data, "?q=loen")).toEqual([0]);
    expect(rowsFor(data, "?q=aarsrapport")).toEqual([1]);
    expect(rowsFor(data, "?q=nexus+oekonomi")).toEqual([0]);
    expect(rowsFor(data, "?q=kmd")).toEqual([0]);
    expect(rowsFor(data, "?q=findes+ikke")).toEqual([]);
  });

  it("tells apart what has an error, a warning only, and nothing to be said of it", () => {
    const sample = {
      title: "Børn i Aula",
      phase: "need",
      status: "active",
      source: 0,
      target: 2,
      unit: -1,
      category: "",
      cpr: 0,
    } as const;
    const data = {
      ...pack([
        { ...sample, errors: 1 },
        { ...sample, errors: 0 },
        { ...sample, errors: 0 },
      ]),
      warnings: [0, 1, 0],
    };
    expect(rowsFor(data, "?finding=error")).toEqual([0]);
    expect(rowsFor(data, "?finding=warning")).toEqual([1]);
    expect(rowsFor(data, "?finding=none")).toEqual([2]);
  });

  it("finds an integration under every category that it moves", () => {
    const sample = {
      title: "Børn i Aula",
      phase: "need",
      status: "active",
      source: 0,
      target: 2,
      unit: -1,
      cpr: 0,
      errors: 0,
    } as const;
    const data = pack([
      { ...sample, category: "sensitive" },
      { ...sample, category: "ordinary" },
      { ...sample, category: "" },
    ]);
    expect(rowsFor(data, "?data=ordinary")).toEqual([0, 1]);
    expect(rowsFor(data, "?data=sensitive")).toEqual([0]);
    expect(rowsFor(data, "?data=criminal")).toEqual([]);
    expect(rowsFor(data, "?data=ukendt")).toEqual([]);
  });

  it("gives nothing for a system, vendor or unit it does not know, instead of everything", () => {
    const data = pack([
      {
        title: "Børn i Aula",
        phase: "need",
        status: "active",
        source: 0,
        target: 2,
        unit: -1,
        category: "",
        cpr: 0,
        errors: 0,
      },
    ]);
    for (const key of ["system", "vendor", "unit"])
      expect(rowsFor(data, `?${key}=ukendt`)).toEqual([]);
  });

  it("sorts by phase, latest change and errors, and leaves the rest in title order", () => {
    const base = {
      status: "active",
      source: 0,
      target: 1,
      unit: 0,
      category: "",
      cpr: 0,
      title: "Årsrapport",
    } as const;
    const data = pack([
      { ...base, phase: "exit", errors: 0 },
      { ...base, phase: "need", errors: 2 },
      { ...base, phase: "need", errors: 0 },
    ]);
    expect(rowsFor(data, "?sort=phase")).toEqual([1, 2, 0]);
    expect(rowsFor(data, "?sort=changed")).toEqual([2, 1, 0]);
    expect(rowsFor(data, "?sort=findings")).toEqual([1, 0, 2]);
    expect(rowsFor(data, "?sort=constructor")).toEqual([0, 1, 2]);
  });
});
