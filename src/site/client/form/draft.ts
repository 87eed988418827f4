import type { FormState } from "./form-state.ts";

/** A form half filled in, and what the file looked like when it was begun. */
export interface Draft {
  readonly base: string;
  readonly state: FormState;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (id: string): string => `integration-form:${id}`;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === "string";
const isList = (value: unknown, holds: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(holds);

function isState(value: unknown): value is FormState {
  if (!isGroup(value)) return false;
  const { values, origins, sections } = value;
  return (
    isGroup(values) &&
    Object.values(values).every((one) => isText(one) || isList(one, isText)) &&
    isGroup(origins) &&
    Object.values(origins).every((one) =>
      isList(one, (at) => at === null || Number.isInteger(at)),
    ) &&
    isGroup(sections) &&
    Object.values(sections).every(isText)
  );
}

/**
 * The browser's stores, nearest first: this tab's own, so that two tabs do not take each other's text on a reload, and the one that
 * outlives it. Where storage is switched off even to name a store throws.
 */
export const openStores = (
  stores: readonly (() => Store)[] = [() => sessionStorage, () => localStorage],
): readonly Store[] =>
  stores.flatMap((open) => {
    try {
      return [open()];
    } catch {
      return [];
    }
  });

/** Keeps a draft in the reader's own browser, and says whether it could. A browser that keeps nothing is no reason to stop somebody from writing. */
export function keepDraft(stores: readonly Store[], id: string, draft: Draft): boolean {
  const kept = stores.map((store) => {
    try {
      store.setItem(keyOf(id), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  });
  return kept.includes(true);
}

function draftIn(store: Store, id: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(id)) ?? "null");
    if (!isGroup(kept) || !isText(kept.base) || !isState(kept.state)) return undefined;
    return { base: String(kept.base), state: kept.state };
  } catch {
    return undefined;
  }
}

/** The draft kept last time by the nearest store that has one, nothing where there is none or it is no draft of ours. */
export function keptDraft(stores: readonly Store[], id: string): Draft | undefined {
  for (const store of stores) {
    const draft = draftIn(store, id);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

/** Forgets a draft. */
export function dropDraft(stores: readonly Store[], id: string): void {
  for (const store of stores)
    try {
      store.removeItem(keyOf(id));
    } catch {
      // Nothing was kept.
    }
}
