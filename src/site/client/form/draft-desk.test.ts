import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Draft } from "./draft.ts";
import { type DraftDesk, openDesk } from "./draft-desk.ts";
import type { Store } from "./stores.ts";

function storeOf(texts = new Map<string, string>()): Store {
  return {
    keys: () => [...texts.keys()],
    get: (key) => texts.get(key) ?? null,
    set: (key, value) => {
      texts.set(key, value);
      return true;
    },
    remove: (key) => void texts.delete(key),
  };
}

const stamps = Array.from({ length: 999 }, (_, index) => String(index)).values();
const stamp = (): string => stamps.next().value ?? "";
const deskOf = (tab: Store, lasting: Store, form = "new"): DraftDesk =>
  openDesk(tab, lasting, form, stamp);
const draft = (title: string, at = "2026-12-01"): Draft => ({
  base: "",
  state: { values: { title }, origins: {}, sections: {} },
  at,
});
const titles = (desk: DraftDesk): unknown[] =>
  desk.others().map((one) => one.draft.state.values.title);

describe("drafts of a form", () => {
  it("come back in the tab that wrote them, and in a new one; each form has its own", () => {
    const [tab, lasting] = [storeOf(), storeOf()];
    deskOf(tab, lasting).keep(draft("A"));
    expect(deskOf(tab, lasting).current()).toEqual(draft("A"));
    expect(deskOf(storeOf(), lasting).current()).toEqual(draft("A"));
    expect(deskOf(storeOf(), lasting, "new-one").current()).toBeUndefined();
  });

  it("are all there when two tabs that each wrote one are closed", () => {
    const lasting = storeOf();
    const [one, two] = [deskOf(storeOf(), lasting), deskOf(storeOf(), lasting)];
    one.keep(draft("A", "1"));
    two.keep(draft("B", "2"));
    one.keep(draft("A igen", "3"));
    two.keep(draft("B igen", "4"));
    const next = deskOf(storeOf(), lasting);
    expect(next.current()).toEqual(draft("B igen", "4"));
    expect(titles(next)).toEqual(["A igen"]);
  });

  it("part when two tabs go on with the same one", () => {
    const lasting = storeOf();
    const one = deskOf(storeOf(), lasting);
    one.keep(draft("A", "1"));
    const two = deskOf(storeOf(), lasting);
    two.current();
    two.keep(draft("A, videre", "2"));
    one.keep(draft("A, anderledes", "3"));
    const next = deskOf(storeOf(), lasting);
    expect(next.current()).toEqual(draft("A, anderledes", "3"));
    expect(titles(next)).toEqual(["A, videre"]);
  });

  it("can be chosen, left, deleted and brought back", () => {
    const desk = deskOf(storeOf(), storeOf());
    desk.keep(draft("A", "1"));
    desk.leave();
    expect(titles(desk)).toEqual(["A"]);
    desk.keep(draft("B", "2"));
    const [other] = desk.others();
    expect(desk.take(other?.slot ?? "")).toEqual(draft("A", "1"));
    expect(titles(desk)).toEqual(["B"]);
    const back = desk.drop();
    expect(titles(desk)).toEqual(["B"]);
    back();
    expect([desk.current(), titles(desk)]).toEqual([draft("A", "1"), ["B"]]);
    const otherBack = desk.drop(desk.others()[0]?.slot);
    expect(titles(desk)).toEqual([]);
    otherBack();
    expect(titles(desk)).toEqual(["B"]);
  });

  it("are not overwritten by one that is brought back after something else was written", () => {
    const desk = deskOf(storeOf(), storeOf());
    desk.keep(draft("A", "1"));
    const back = desk.drop();
    desk.keep(draft("B", "2"));
    back();
    expect([desk.current(), titles(desk)]).toEqual([draft("A", "1"), ["B"]]);
  });

  it("are kept by a tab that has no lasting store, and by a lasting one alone", () => {
    const nothing: Store = {
      keys: () => [],
      get: () => null,
      set: () => false,
      remove: () => undefined,
    };
    const tab = storeOf();
    expect(deskOf(tab, nothing).keep(draft("A"))).toBe(true);
    expect(deskOf(tab, nothing).current()).toEqual(draft("A"));
    const lasting = storeOf();
    expect(deskOf(nothing, lasting).keep(draft("B"))).toBe(true);
    expect(deskOf(nothing, lasting).current()).toEqual(draft("B"));
    expect(deskOf(nothing, nothing).keep(draft("C"))).toBe(false);
  });

  it("never lose what a tab wrote last, whatever several tabs do in turn", () => {
    const step = fc.record({ tab: fc.nat(2), what: fc.constantFrom("write", "reload", "close") });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25, size: "max" }), (steps) => {
        const lasting = storeOf();
        const tabs = [storeOf(), storeOf(), storeOf()];
        const desks = tabs.map((tab) => deskOf(tab, lasting));
        const alive = new Set<string>();
        const shown: (string | undefined)[] = [];
        steps.forEach(({ tab, what }, index) => {
          const titleNow = `${index}`;
          if (what === "write") {
            // What somebody writes goes on from what stood in that tab, and replaces it.
            alive.delete(shown[tab] ?? "");
            desks[tab]?.keep(draft(titleNow, String(index).padStart(3, "0")));
            alive.add(titleNow);
            shown[tab] = titleNow;
          } else {
            if (what === "close") tabs[tab] = storeOf();
            desks[tab] = deskOf(tabs[tab] as Store, lasting);
            const title = desks[tab]?.current()?.state.values.title;
            shown[tab] = typeof title === "string" ? title : undefined;
          }
        });
        const last = deskOf(storeOf(), lasting);
        const all = [last.current()?.state.values.title, ...titles(last)];
        expect(all).toEqual(expect.arrayContaining([...alive]));
      }),
    );
  });
});
