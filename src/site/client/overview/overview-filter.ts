import type { DataCategory } from "../../../domain/integration-fields.ts";
import { personalCategories } from "../../../domain/personal-data.ts";
import type { OverviewData } from "../../pages/overview/overview-data.ts";
import { fold } from "../common/fold.ts";
import {
  type ManyKey,
  manyKeys,
  type OneKey,
  type OverviewState,
  oneKeys,
} from "./overview-state.ts";

type Test = (row: number) => boolean;
type Key = ManyKey | OneKey;

function movesCategory(data: OverviewData, category: string): Test {
  const at = personalCategories.indexOf(category as DataCategory);
  return (row) => at >= 0 && ((data.moves[row] ?? 0) & (1 << at)) !== 0;
}

/** What each value of a filter with many values asks of a row. */
function holds(data: OverviewData, key: ManyKey, value: string): Test {
  switch (key) {
    case "phase":
      return (row) => data.phase[row] === value;
    case "status":
      return (row) => data.status[row] === value;
    case "data":
      if (value === "cpr") return (row) => data.cpr[row] === 1;
      if (value === "third-country") return (row) => data.thirdCountry[row] === 1;
      if (value === "none") return (row) => data.category[row] === value;
      return movesCategory(data, value);
    case "finding":
      if (value === "error") return (row) => (data.errors[row] ?? 0) > 0;
      if (value === "warning") return (row) => (data.warnings[row] ?? 0) > 0;
      return (row) => (data.errors[row] ?? 0) + (data.warnings[row] ?? 0) === 0;
  }
}

const systemsOf = (data: OverviewData, row: number): readonly number[] => [
  ...(data.sources[row] ?? []),
  ...(data.targets[row] ?? []),
  ...(data.between[row] ?? []),
];

const haystacks = new WeakMap<OverviewData, string[]>();

/** Everything the word filter looks through, folded; worked out the first time somebody types. */
function haystack(data: OverviewData, row: number): string {
  let texts = haystacks.get(data);
  if (texts === undefined) {
    texts = [];
    haystacks.set(data, texts);
  }
  let text = texts[row];
  if (text === undefined) {
    const names = [
      ...systemsOf(data, row).map((at) => data.systems[at]?.[1]),
      ...(data.vendor[row] ?? []).map((at) => data.vendors[at]?.[1]),
    ];
    const unit = data.units[data.unit[row] ?? -1];
    text = fold([data.title[row], data.id[row], unit, ...names].join(" "));
    texts[row] = text;
  }
  return text;
}

function oneTest(data: OverviewData, key: OneKey, value: string): Test {
  switch (key) {
    case "system": {
      const at = data.systems.findIndex(([id, name]) => id === value || name === value);
      return (row) => systemsOf(data, row).includes(at);
    }
    case "vendor": {
      const at = data.vendors.findIndex(([id, name]) => id === value || name === value);
      return (row) => (data.vendor[row] ?? []).includes(at);
    }
    case "unit": {
      const at = data.units.indexOf(value);
      return (row) => at >= 0 && data.unit[row] === at;
    }
    case "q": {
      const words = fold(value).split(/\s+/).filter(Boolean);
      return (row) => words.every((word) => haystack(data, row).includes(word));
    }
  }
}

/** One test for each filter in use: values of one filter widen, filters narrow. */
function testsOf(data: OverviewData, state: OverviewState): ReadonlyMap<Key, Test> {
  const tests = new Map<Key, Test>();
  for (const key of manyKeys) {
    const wanted = state.many[key].map((value) => holds(data, key, value));
    if (wanted.length > 0) tests.set(key, (row) => wanted.some((test) => test(row)));
  }
  for (const key of oneKeys) {
    const value = state.one[key];
    if (value.trim() !== "") tests.set(key, oneTest(data, key, value));
  }
  return tests;
}

const sorts: Readonly<
  Record<
    string,
    (data: OverviewData, phases: readonly string[]) => (a: number, b: number) => number
  >
> = {
  phase: (data, phases) => (a, b) =>
    phases.indexOf(data.phase[a] ?? "") - phases.indexOf(data.phase[b] ?? ""),
  changed: (data) => (a, b) =>
    (data.changed[b] ?? "") > (data.changed[a] ?? "")
      ? 1
      : (data.changed[b] ?? "") < (data.changed[a] ?? "")
        ? -1
        : 0,
  findings: (data) => (a, b) =>
    (data.errors[b] ?? 0) - (data.errors[a] ?? 0) ||
    (data.warnings[b] ?? 0) - (data.warnings[a] ?? 0),
};

/** Rows that pass every filter, in the order chosen. `phases` are the phases in their order. */
export function filterRows(
  data: OverviewData,
  state: OverviewState,
  phases: readonly string[],
): readonly number[] {
  const tests = [...testsOf(data, state).values()];
  const rows: number[] = [];
  for (let row = 0; row < data.id.length; row += 1)
    if (tests.every((test) => test(row))) rows.push(row);
  const compare = Object.hasOwn(sorts, state.sort) ? sorts[state.sort]?.(data, phases) : undefined;
  // Rows stand in title order and sorting is stable, so titles settle what is equal.
  return compare === undefined ? rows : rows.sort(compare);
}

/** How many rows each of the values would give, the other filters kept: `phase:operation`. */
export function countValues(
  data: OverviewData,
  state: OverviewState,
  values: readonly (readonly [key: string, value: string])[],
): ReadonlyMap<string, number> {
  const tests = testsOf(data, state);
  const counts = new Map<string, number>();
  for (const key of manyKeys) {
    const others = [...tests].flatMap(([own, test]) => (own === key ? [] : [test]));
    const open: number[] = [];
    for (let row = 0; row < data.id.length; row += 1)
      if (others.every((test) => test(row))) open.push(row);
    for (const [name, value] of values) {
      if (name !== key) continue;
      const test = holds(data, key, value);
      counts.set(
        `${key}:${value}`,
        open.reduce((sum, row) => sum + Number(test(row)), 0),
      );
    }
  }
  return counts;
}
