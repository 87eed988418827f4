import { describe, expect, it } from "@jest/globals";
import type { IntegrationRecord } from "../domain/integration-record.ts";
import { checks, make, rows } from "./testing/read-model.ts";
import { bareRecord, fullRecord } from "./testing/sample-records.ts";

describe("the exit checklist", () => {
  it("does not say of an agreement that nobody has signed that it runs on", () => {
    const { integration } = fullRecord;
    const contracts = [{ vendor: "KMD A/S", form: "addendum" as const, noticeMonths: 6 }];
    const model = make("exit", { ...fullRecord, integration: { ...integration, contracts } });
    expect(JSON.stringify(model)).not.toContain("Løber, til den opsiges");
  });

  it("gives the end of a signed agreement that has one", () => {
    const { integration } = fullRecord;
    const [contract] = integration.contracts ?? [];
    const contracts = contract === undefined ? [] : [{ ...contract, signedOn: "2025-01-31" }];
    const model = make("exit", { ...fullRecord, integration: { ...integration, contracts } });
    const [row] = rows(model).filter((cells) => cells.length === 4 && cells[0] === "KMD A/S");
    expect(row).toEqual(["KMD A/S", "28.02.2030", "28.08.2029", ""]);
  });

  it("names the owners without asking who came, as nobody meets", () => {
    expect(JSON.stringify(make("exit"))).not.toContain("Til stede");
    expect(rows(make("exit"))).toContainEqual([
      "Systemejer, afgiver (KMD Nexus)",
      "Omsorg",
      "omsorg@eksempelby.example",
    ]);
  });

  it("ticks what a date proves, and nothing else", () => {
    expect(checks(make("exit")).flatMap(({ text, done }) => (done === true ? [text] : []))).toEqual(
      [
        expect.stringMatching(/^Begge systemejere har besluttet ophør.* – 01\.10\.2026$/),
        expect.stringMatching(/^Overførslen er slået fra.* – 02\.11\.2026$/),
      ],
    );
  });

  it("says that an agreement without an end runs until notice is given, not that its end is missing", () => {
    const { integration } = fullRecord;
    const open: IntegrationRecord = {
      ...fullRecord,
      integration: {
        ...integration,
        contracts: [{ vendor: "Ditmer A/S", form: "existing-covers", signedOn: "2022-11-30" }],
        dpa: [{ vendor: "Ditmer A/S", decision: "existing-covers", status: "signed" }],
      },
    };
    expect(rows(make("exit", open))).toContainEqual([
      "Ditmer A/S",
      "Løber, til den opsiges",
      "–",
      "",
    ]);
    expect(rows(make("three-party", open)).flat()).toEqual(
      expect.arrayContaining(["Løber, til den opsiges", "Følger kontrakten"]),
    );
  });

  it("gives the last day for notice of each agreement, and who depends on the integration", () => {
    expect(rows(make("exit"))).toContainEqual(["KMD A/S", "28.02.2030", "28.08.2029", ""]);
    expect(rows(make("exit"))).toContainEqual(["Overblik i SAPA", "nexus-sapa", ""]);
    expect(rows(make("exit", bareRecord))).toContainEqual(["Ingen", "–", "–"]);
  });
});
