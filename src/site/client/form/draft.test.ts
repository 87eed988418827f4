import { describe, expect, it } from "@jest/globals";
import { draftText, readDraft } from "./draft.ts";
import type { FormState } from "./form-state.ts";
import { openStore } from "./stores.ts";
import { saysSomething, withTyped } from "./typed-early.ts";

describe("a draft", () => {
  const state: FormState = { values: { title: "T" }, origins: {}, sections: {} };

  it("comes back as it was", () => {
    const draft = { base: "b", state, at: "2026-12-01T08:00:00Z" };
    expect(readDraft(draftText(draft))).toEqual(draft);
    expect(readDraft(draftText({ base: "b", state }))).toEqual({ base: "b", state });
  });

  it("is nothing when something else stands in its place", () => {
    const others = [null, "", "{", '{"base":1,"state":{}}', '{"base":"","state":{"values":[]}}'];
    expect(others.map(readDraft)).toEqual(others.map(() => undefined));
  });

  it("is no trouble where the browser will not even name a store", () => {
    const denied = openStore(() => {
      throw new Error("denied");
    });
    expect([denied.keys(), denied.get("a"), denied.set("a", "b")]).toEqual([[], null, false]);
    expect(() => denied.remove("a")).not.toThrow();
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
