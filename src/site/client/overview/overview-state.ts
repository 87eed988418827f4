/** Filters of which several values can be chosen, and those with one. The keys are those of the address. */
export const manyKeys = ["phase", "status", "data", "finding"] as const;
export const oneKeys = ["system", "vendor", "unit", "q"] as const;
export type ManyKey = (typeof manyKeys)[number];
export type OneKey = (typeof oneKeys)[number];

/** What the reader has chosen; all of it stands in the address. */
export interface OverviewState {
  readonly many: Readonly<Record<ManyKey, readonly string[]>>;
  readonly one: Readonly<Record<OneKey, string>>;
  readonly sort: string;
  /** From 1. */
  readonly page: number;
}

/** Reads the state out of a query; what it does not know it leaves alone. */
export function readState(query: string): OverviewState {
  const params = new URLSearchParams(query);
  const page = Number(params.get("page"));
  return {
    many: {
      phase: params.getAll("phase"),
      status: params.getAll("status"),
      data: params.getAll("data"),
      finding: params.getAll("finding"),
    },
    one: {
      system: params.get("system") ?? "",
      vendor: params.get("vendor") ?? "",
      unit: params.get("unit") ?? "",
      q: params.get("q") ?? "",
    },
    sort: params.get("sort") ?? "",
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** Writes the state as a query, always in the same order; nothing chosen gives an empty text. */
export function writeState(state: OverviewState): string {
  const params = new URLSearchParams();
  for (const key of manyKeys) for (const value of state.many[key]) params.append(key, value);
  for (const key of oneKeys) if (state.one[key] !== "") params.set(key, state.one[key]);
  if (state.sort !== "") params.set("sort", state.sort);
  if (state.page > 1) params.set("page", String(state.page));
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** True when no filter is chosen; order and page filter nothing. */
export const isUnfiltered = (state: OverviewState): boolean =>
  manyKeys.every((key) => state.many[key].length === 0) &&
  oneKeys.every((key) => state.one[key].trim() === "");

/** The state without one chosen value, from the first page. */
export function without(state: OverviewState, key: ManyKey | OneKey, value: string): OverviewState {
  const many = (manyKeys as readonly string[]).includes(key)
    ? { ...state.many, [key]: state.many[key as ManyKey].filter((chosen) => chosen !== value) }
    : state.many;
  const one = (oneKeys as readonly string[]).includes(key)
    ? { ...state.one, [key]: "" }
    : state.one;
  return { ...state, many, one, page: 1 };
}

/** Every chosen value. */
export function chosen(state: OverviewState): readonly (readonly [ManyKey | OneKey, string])[] {
  return [
    ...manyKeys.flatMap((key) => state.many[key].map((value) => [key, value] as const)),
    ...oneKeys.flatMap((key) =>
      state.one[key].trim() === "" ? [] : [[key, state.one[key]] as const],
    ),
  ];
}
