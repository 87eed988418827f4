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

const ground = {
  governance: validGovernance(),
  systems: validSystems(),
  integrations: [],
  unreadable: [],
  templateBody: readFileSync("integrations/_template.md", "utf8").split("---\n").at(-1) ?? "",
  packs: 1,
};

const empty = (values: Readonly<Record<string, string>>) =>
  makeJudge(
    ground,
    testDay,
  )({
    values: { phase: "need", status: "active", ...values },
    origins: {},
    sections: { Behov: "" },
  });

function without(name: string) {
  const state = stateOfFile(original.text);
  const { [name]: _, ...values } = state.values;
  return judge({ ...state, values });
}

describe("the form's judge", () => {
  it("calls a file that lacks a field incomplete, and never deleted", () => {
    const said = without("status").findings.map(({ message }) => message.da);
    expect(said).toContain("Udfyld »Status«.");
    expect(said.filter((one) => one.includes("slettet"))).toEqual([]);
  });

  it("says by the names on the page what is to be filled in, beside the field it is about and nowhere else", () => {
    const { findings } = empty({});
    const said = findings.map(({ message, controls }) => [message.da, ...controls]);
    for (const one of [
      ["Udfyld »Titel«.", "title"],
      ["Udfyld »Id«.", "id"],
      ["Udfyld »Behov: Nødvendige data«.", "need.data"],
      ["Udfyld »Behov: Arbejdsopgave«.", "need.task"],
      [
        "Udfyld »Enheden med behovet: Enhed« og »Enheden med behovet: Postkasse«.",
        "owners.requester.unit",
        "owners.requester.email",
      ],
      ["Udfyld »Afsnittet Behov«.", "## Behov"],
    ])
      expect(said).toContainEqual(one);
    for (const { message } of findings) expect(message.en).toMatch(/^Fill in “/);
  });

  it("leads to the field that holds what looks like a CPR number", () => {
    const { findings } = empty({ "need.task": "Ring til 010190-1234 og spørg." });
    const found = findings.filter(({ message }) => message.da.includes("CPR-nummer"));
    expect(found.map(({ controls }) => controls)).toEqual([["need.task"]]);
  });
});
