import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { intakeFields } from "../../domain/intake/intake-form.ts";
import { parseIntake } from "../../domain/intake/parse-intake.ts";
import { shippedSchemas } from "../../input/schemas.ts";
import { readCatalogue } from "../read-catalogue.ts";
import { integrationPath, integrationText, nexusText, sbsysText } from "../testing/gate-world.ts";
import { freeId, needFile } from "./need-file.ts";

const { catalogue } = readCatalogue(
  [
    { path: integrationPath, text: integrationText },
    { path: "systems/kmd-nexus.md", text: nexusText },
    { path: "systems/sbsys.md", text: sbsysText },
  ],
  shippedSchemas(),
);
const taken = "nexus-sbsys-afgoerelser";
const template = readFileSync("integrations/_template.md", "utf8");

describe("the id of a need from the form", () => {
  it.each<readonly [string, string, string | undefined, string]>([
    [
      "is made of the title",
      "Årsnormer vises i Vagtplan",
      undefined,
      "aarsnormer-vises-i-vagtplan",
    ],
    ["is another where it is taken", "Nexus SBSYS afgørelser", undefined, `${taken}-2`],
    ["stays what it was", "Nexus SBSYS afgørelser", `${taken}-2`, `${taken}-2`],
    ["follows another title", "Noget helt andet", `${taken}-2`, "noget-helt-andet"],
    ["is made of the number where the title gives none", "日本", undefined, "behov-17"],
  ])("%s", (_, title, own, expected) => {
    expect(freeId(title, 17, own, catalogue)).toBe(expected);
  });

  it("is never longer than an id may be", () => {
    const long = Array.from({ length: 40 }, (_, place) => `ord${place}`).join(" ");
    expect(freeId(long, 17, undefined, catalogue).length).toBeLessThanOrEqual(64);
  });
});

describe("the file of a need from the form", () => {
  const answer = (id: string, text: string): string =>
    `### ${intakeFields.find((field) => field.id === id)?.label.da}\n\n${text}`;

  it("keeps the template's comments, knows systems and units by any spelling, and loses no name it does not know", () => {
    const parsed = parseIntake(
      [
        answer("unit", "VISITATIONEN"),
        answer("from", "kmd nexus"),
        answer("to", "Outlook"),
        answer("today", "I dag."),
      ].join("\n\n"),
    );
    const about = { issue: 17, own: undefined, title: "Bookinger vises" };
    const units = { ...catalogue.governance.roles, requester: { Visitationen: ["leder"] } };
    const governed = { ...catalogue, governance: { ...catalogue.governance, roles: units } };
    const { path, text } = needFile(template, about, parsed, governed);
    expect(path).toBe("integrations/bookinger-vises.md");
    expect(text).toContain("# ---------- Fase 2: Parter");
    expect(text).toContain('unit: "Visitationen"');
    expect(text).toMatch(/systems:\n +- .*kmd-nexus/);
    expect(text).toContain("- Data skal bruges i: Outlook");
  });
});
