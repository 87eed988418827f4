import { describe, expect, it } from "@jest/globals";
import { changedFacts } from "./changed-facts.ts";
import type { FieldDictionary, FieldEntry } from "./field-entry.ts";

const field = (da: string, en: string, enumTitles?: FieldEntry["enumTitles"]): FieldEntry => ({
  title: { da, en },
  description: { da: "", en: "" },
  ...(enumTitles === undefined ? {} : { enumTitles }),
});
const dictionary: FieldDictionary = {
  title: field("Titel", "Title"),
  dpa: field("Databehandleraftaler", "Data processing agreements"),
  "dpa.*.status": field("Status", "Status", {
    draft: { da: "kladde", en: "draft" },
    signed: { da: "underskrevet", en: "signed" },
  }),
  "dpa.*.signedOn": field("Underskrevet den", "Signed on"),
  "need.data": field("Nødvendige data", "Data needed"),
  need: field("Behov", "Need"),
  "dataFlow.volumePerDay": field("Antal pr. døgn", "Number per day"),
  dataFlow: field("Dataflow", "Data flow"),
};
const danish = (before: Record<string, unknown> | undefined, after: Record<string, unknown>) =>
  changedFacts(before, after, dictionary).map(({ da }) => da);

describe("changedFacts", () => {
  it("says in plain words what an agreement's state was and is", () => {
    const before = { dpa: [{ vendor: "KMD A/S", status: "draft" }] };
    const after = { dpa: [{ vendor: "KMD A/S", status: "signed", signedOn: "2026-02-10" }] };
    expect(changedFacts(before, after, dictionary)).toEqual([
      {
        da: "Databehandleraftaler · KMD A/S · Status: kladde → underskrevet",
        en: "Data processing agreements · KMD A/S · Status: draft → signed",
      },
      {
        da: "Databehandleraftaler · KMD A/S · Underskrevet den: ikke udfyldt → 10.02.2026",
        en: "Data processing agreements · KMD A/S · Signed on: not filled in → 10 February 2026",
      },
    ]);
  });

  it("says nothing when keys and list items only stand in another order", () => {
    const before = { title: "A", dpa: [{ vendor: "X", status: "draft" }, { vendor: "Y" }] };
    const after = { dpa: [{ vendor: "Y" }, { status: "draft", vendor: "X" }], title: "A" };
    expect(danish(before, after)).toEqual([]);
  });

  it("names items that came and went", () => {
    expect(
      danish({ need: { data: ["navn", "cpr-nummer"] } }, { need: { data: ["navn", "adresse"] } }),
    ).toEqual([
      "Behov · Nødvendige data · cpr-nummer: fjernet",
      "Behov · Nødvendige data · adresse: tilføjet",
    ]);
  });

  it("does not print long texts, and keeps twins of one name apart", () => {
    const long = "x".repeat(200);
    expect(danish({ title: long }, { title: `${long}y` })).toEqual(["Titel: ændret"]);
    expect(danish({}, { title: long })).toEqual(["Titel: udfyldt"]);
    const twins = [
      { vendor: "X", status: "draft" },
      { vendor: "X", status: "draft" },
    ];
    expect(danish({ dpa: twins }, { dpa: [twins[0], { vendor: "X", status: "signed" }] })).toEqual([
      "Databehandleraftaler · X · Status: kladde → underskrevet",
    ]);
  });

  it("writes numbers with the language's decimal mark and survives a value that changed its kind", () => {
    expect(
      changedFacts({ dataFlow: { volumePerDay: 1.5 } }, { dataFlow: "x" }, dictionary),
    ).toEqual([{ da: "Dataflow: ændret", en: "Data flow: changed" }]);
    expect(danish({ dataFlow: { volumePerDay: 1.5 } }, { dataFlow: { volumePerDay: 40 } })).toEqual(
      ["Dataflow · Antal pr. døgn: 1,5 → 40"],
    );
  });

  it("is not led astray by keys that every object has", () => {
    const hostile: Record<string, unknown> = JSON.parse(
      '{"__proto__": {"a": 1}, "constructor": 2}',
    );
    expect(danish({}, hostile)).toEqual([
      "__proto__ · a: ikke udfyldt → 1",
      "constructor: ikke udfyldt → 2",
    ]);
  });
});
