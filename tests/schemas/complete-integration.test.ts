import { describe, expect, it } from "@jest/globals";
import { governanceDefaults } from "../../src/domain/governance-defaults.ts";
import { type Gate, gates, passedGates, phases, statuses } from "../../src/domain/phase.ts";
import { shippedCriteria } from "../../src/input/generated/shipped-schemas.ts";
import {
  criterionValidators,
  validateGovernance,
  validateIntegration,
  validateSystem,
} from "../../src/input/generated/validators.js";
import { changed, completeIntegration, retiredIntegration } from "./complete-integration.ts";
import { readSchemaFile } from "./schema-files.ts";

const unmet = (document: unknown): readonly string[] =>
  Object.entries(criterionValidators)
    .filter(([, validate]) => !validate(document))
    .map(([id]) => id);

const idsUpTo = (last: Gate): ReadonlySet<string> =>
  new Set(gates.slice(0, gates.indexOf(last) + 1));

describe("the shape", () => {
  it("accepts an integration that says everything", () => {
    validateIntegration(completeIntegration());
    expect(validateIntegration.errors).toBeNull();
  });

  it("accepts a beginning: id, title, phase and status", () => {
    const { id, title } = completeIntegration();
    expect(validateIntegration({ id, title, phase: "need", status: "active" })).toBe(true);
  });

  it.each(["on-hold", "rejected", "retired"])("asks a reason for the status %s", (status) => {
    expect(validateIntegration(changed(completeIntegration(), { status }))).toBe(false);
    const statusReason = "Behovet er faldet væk.";
    expect(validateIntegration(changed(completeIntegration(), { status, statusReason }))).toBe(
      true,
    );
  });

  it.each([
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["15.03.2026", false],
    ["2026-3-15", false],
  ])("takes %s for a date: %s", (date, valid) => {
    expect(
      validateIntegration(changed(completeIntegration(), { "implementation.liveOn": date })),
    ).toBe(valid);
  });

  it("accepts the system and the governance of the model, and the defaults", () => {
    expect(
      validateSystem({ id: "kmd-nexus", name: "KMD Nexus", vendor: { name: "KMD A/S" } }),
    ).toBe(true);
    expect(validateGovernance(governanceDefaults)).toBe(true);
    expect(
      validateGovernance({ organisation: { name: "Eksempelby Kommune" }, labels: {}, peers: [] }),
    ).toBe(true);
  });

  it("refuses a gate without a signature, so that none opens by omission", () => {
    expect(validateGovernance({ organisation: { name: "Eksempelby" }, gates: { exit: [] } })).toBe(
      false,
    );
  });
});

describe("the criteria", () => {
  it("are all met by an integration in operation up to operation", () => {
    const passed = idsUpTo("operation");
    expect(unmet(completeIntegration()).filter((id) => passed.has(id.split("/")[0] ?? ""))).toEqual(
      [],
    );
  });

  it("are all met by one that was retired in good order", () => {
    expect(validateIntegration(retiredIntegration())).toBe(true);
    expect(unmet(retiredIntegration())).toEqual([]);
  });

  it("have one validator each, in the gates' order", () => {
    expect(Object.keys(criterionValidators)).toEqual(shippedCriteria.map(({ id }) => id));
    for (const { id, gate } of shippedCriteria) expect(id.startsWith(`${gate}/`)).toBe(true);
    expect([...new Set(shippedCriteria.map(({ gate }) => gate))]).toEqual([
      ...passedGates("exit", "retired"),
    ]);
  });
});

describe("phases and statuses", () => {
  it("are the same in the schema and in the code", () => {
    const { properties } = readSchemaFile("schemas/integration.schema.json") as {
      properties: { phase: { enum: string[] }; status: { enum: string[] } };
    };
    expect(properties.phase.enum).toEqual([...phases]);
    expect(properties.status.enum).toEqual([...statuses]);
  });
});
