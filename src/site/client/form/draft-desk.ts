import { type Draft, draftText, readDraft } from "./draft.ts";
import type { Store } from "./stores.ts";

/** A draft that is kept, and under which name. */
export interface KeptDraft {
  readonly slot: string;
  readonly draft: Draft;
}

/** The drafts of one form as one tab sees them. */
export interface DraftDesk {
  /** The one this tab writes on: its own, and where it has none the newest that is kept. */
  readonly current: () => Draft | undefined;
  /** Keeps what this tab writes, and says whether it could. */
  readonly keep: (draft: Draft) => boolean;
  /** All but the one this tab writes on, the newest first. */
  readonly others: () => readonly KeptDraft[];
  /** Goes on with another. */
  readonly take: (slot: string) => Draft | undefined;
  /** Begins another, and lets those that are kept lie. */
  readonly leave: () => void;
  /** Deletes one, or the one this tab writes on, and gives what brings it back. */
  readonly drop: (slot?: string) => () => void;
}

const newestFirst = (a: KeptDraft, b: KeptDraft): number =>
  (b.draft.at ?? "").localeCompare(a.draft.at ?? "");

/**
 * Opens the drafts of a form: `tab` is the tab's own store, so that two tabs do not take each other's text on a reload, `lasting`
 * outlives it. A tab that finds something else in its place than it put there lets that lie and takes a place of its own, so that
 * of two tabs both are there when both are closed. `stamp` gives a name nobody has.
 */
export function openDesk(tab: Store, lasting: Store, form: string, stamp: () => string): DraftDesk {
  const own = `integration-form:${form}`;
  const nameOfSlot = `integration-form-slot:${form}`;
  let slot: string | undefined;
  /** What this tab last put or found in its place. */
  let seen: string | null = null;

  const freeSlot = (): string => (lasting.get(own) === null ? own : `${own}:${stamp()}`);
  const kept = (): readonly KeptDraft[] =>
    lasting
      .keys()
      .filter((key) => key === own || key.startsWith(`${own}:`))
      .flatMap((key) => {
        const draft = readDraft(lasting.get(key));
        return draft === undefined ? [] : [{ slot: key, draft }];
      })
      .sort(newestFirst);
  const sit = (at: string | undefined, text: string | null): void => {
    slot = at;
    seen = text;
    if (at === undefined) tab.remove(nameOfSlot);
    else tab.set(nameOfSlot, at);
    if (text === null) tab.remove(own);
    else tab.set(own, text);
  };

  return {
    current: () => {
      const mine = tab.get(own);
      const draft = readDraft(mine);
      if (draft !== undefined) {
        sit(tab.get(nameOfSlot) ?? undefined, mine);
        return draft;
      }
      const [newest] = kept();
      if (newest === undefined) return undefined;
      sit(newest.slot, lasting.get(newest.slot));
      return newest.draft;
    },
    keep: (draft) => {
      const text = draftText(draft);
      const there = slot === undefined ? null : lasting.get(slot);
      if (slot === undefined || (there !== null && there !== seen)) slot = freeSlot();
      const lasts = lasting.set(slot, text);
      const isHere = tab.set(own, text);
      tab.set(nameOfSlot, slot);
      seen = text;
      return lasts || isHere;
    },
    others: () => kept().filter((one) => one.slot !== slot),
    take: (at) => {
      const text = lasting.get(at);
      const draft = readDraft(text);
      if (draft !== undefined) sit(at, text);
      return draft;
    },
    leave: () => sit(undefined, null),
    drop: (at = slot) => {
      const isOwn = at === slot;
      const mine = isOwn ? tab.get(own) : null;
      const text = at === undefined ? null : lasting.get(at);
      if (at !== undefined) lasting.remove(at);
      if (isOwn) sit(undefined, null);
      return () => {
        const back = at ?? freeSlot();
        const place = lasting.get(back) === null ? back : freeSlot();
        const said = mine ?? text;
        if (said === null) return;
        lasting.set(place, said);
        if (isOwn) sit(place, said);
      };
    },
  };
}
