import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { readIntegration } from "../../../input/read-entry.ts";
import { shippedSchemas } from "../../../input/schemas.ts";
import { testDay, validGovernance, validSystems } from "../../../rules/testing/make-context.ts";
import { makeJudge } from "./judge.ts";
import { stateOfFile } from "./state-of-file.ts";

const path = "integrations/nexus-sbsys-afgoerelser.md";
const original = { path, text: readFileSync(path, "utf8") };

function live() {
  const { entry } = readIntegration(original, shippedSchemas());
  if (entry === undefined) throw new Error(`${path} cannot be read`);
  return entry;
}

const judge = makeJudge(
  {
    governance: validGovernance(),
    systems: validSystems(),
    integrations: [live()],
    unreadable: [],
    templateBody: "",
    packs: 1,
  },
  testDay,
  original,
);

function without(name: string) {
  const state = stateOfFile(original.text);
  const { [name]: _, ...values } = state.values;
  return judge({ ...state, values });
}

describe("the form's judge", () => {
  it("calls a file that lacks a field incomplete, and never deleted", () => {
    const said = without("status").findings.map(({ message }) => message.da);
    expect(said).toContain('Feltet "status" (Status) mangler. Tilføj det.');
    expect(said.filter((one) => one.includes("slettet"))).toEqual([]);
  });
});
