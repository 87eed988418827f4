import { describe, expect, it } from "@jest/globals";
import { dropDraft, keepDraft, keptDraft, openStores } from "./draft.ts";
import type { FormState } from "./form-state.ts";
import { saysSomething, withTyped } from "./typed-early.ts";

describe("a draft", () => {
  const kept = new Map<string, string>();
  const storeOf = (texts: Map<string, string>) => ({
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, value: string) => void texts.set(key, value),
    removeItem: (key: string) => void texts.delete(key),
  });
  const store = storeOf(kept);
  const state: FormState = { values: { title: "T" }, origins: {}, sections: {} };

  it("comes back as it was, one for each integration, until it is dropped", () => {
    keepDraft([store], "a", { base: "b", state });
    expect(keptDraft([store], "a")).toEqual({ base: "b", state });
    expect(keptDraft([store], "other")).toBeUndefined();
    dropDraft([store], "a");
    expect(keptDraft([store], "a")).toBeUndefined();
  });

  it("is nothing when something else stands in its place, and no store is no trouble", () => {
    kept.set("integration-form:a", '{"base":1,"state":{}}');
    expect(keptDraft([store], "a")).toBeUndefined();
    const full = {
      ...store,
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(keepDraft([full], "a", { base: "", state })).toBe(false);
  });

  it("is this tab's own before that of another tab, which is there when the tab is gone", () => {
    const lasting = storeOf(new Map());
    const [here, there] = [storeOf(new Map()), storeOf(new Map())];
    const other: FormState = { ...state, values: { title: "Den anden" } };
    keepDraft([here, lasting], "new", { base: "", state });
    keepDraft([there, lasting], "new", { base: "", state: other });
    expect(keptDraft([here, lasting], "new")?.state).toEqual(state);
    expect(keptDraft([storeOf(new Map()), lasting], "new")?.state).toEqual(other);
  });

  it("goes without a store that the browser will not even name", () => {
    const denied = (): never => {
      throw new Error("denied");
    };
    expect(openStores([denied, () => store])).toEqual([store]);
    expect(keepDraft(openStores([denied, denied]), "a", { base: "", state })).toBe(false);
    expect(keptDraft([], "a")).toBeUndefined();
  });
});

describe("what was written before the script came", () => {
  const typed: FormState = {
    values: { title: "Skrevet", phase: "", "privacy.dataSubjects": [], "x.cpr": "false" },
    origins: {},
    sections: { Behov: "Først", Dataflow: "" },
  };

  it("stands, and a draft fills only the rest", () => {
    const draft: FormState = {
      values: { title: "Kladde", phase: "need", summary: "Kort" },
      origins: { dpa: [null] },
      sections: { Behov: "Kladde", Dataflow: "Fra kladden" },
    };
    expect(withTyped(draft, typed)).toEqual({
      values: { title: "Skrevet", phase: "need", summary: "Kort" },
      origins: { dpa: [null] },
      sections: { Behov: "Først", Dataflow: "Fra kladden" },
    });
  });

  it("is nothing where all fields are empty", () => {
    expect(saysSomething({ ...typed, values: { phase: "" }, sections: { Behov: "" } })).toBe(false);
    expect(saysSomething(typed)).toBe(true);
  });
});
