import {
  edited,
  governanceText,
  integrationPath,
  integrationText,
  nexusText,
  sbsysText,
} from "../../../../src/commands/testing/gate-world.ts";

export { edited, governanceText, integrationPath, nexusText, sbsysText };

/** The integration as it stands in a phase; everything it will ever need is already written. */
export const inPhase = (phase: string, ...more: readonly (readonly [string, string])[]): string =>
  edited(integrationText, ["phase: operation", `phase: ${phase}`], ...more);

/** Another integration between the same systems, the other way and about other data. */
export const otherPath = "integrations/sbsys-nexus-kvitteringer.md";
export const otherInPhase = (phase: string): string =>
  edited(
    inPhase(phase),
    ["id: nexus-sbsys-afgoerelser", "id: sbsys-nexus-kvitteringer"],
    ["title: Afgørelser fra KMD Nexus journaliseres i SBSYS", "title: Kvitteringer vises i Nexus"],
    ["- { id: kmd-nexus, role: source }", "- { id: kmd-nexus, role: target }"],
    ["- { id: sbsys, role: target }", "- { id: sbsys, role: source }"],
    ["data: [cpr-nummer, navn, afgoerelsesbrev, sagstype, afgoerelsesdato]", "data: [kvittering]"],
    ["    - { name: navn, category: ordinary }\n", ""],
    ["    - { name: afgoerelsesbrev, category: sensitive }\n", ""],
    ["    - { name: sagstype, category: ordinary }\n", ""],
    [
      "- { name: afgoerelsesdato, category: ordinary }",
      "- { name: kvittering, category: ordinary }",
    ],
  );

/** What is on the main branch when a story begins. */
export const mainFiles = (
  integration: string = inPhase("parties"),
): Readonly<Record<string, string>> => ({
  [integrationPath]: integration,
  "systems/kmd-nexus.md": nexusText,
  "systems/sbsys.md": sbsysText,
  ".github/governance.yml": governanceText,
});

/** Everybody with a role, and what GitHub lets them do. */
export const people = {
  projektkontor: "write",
  kollega: "write",
  "nexus-ejer": "triage",
  "sbsys-ejer": "triage",
  "it-arkitekt": "write",
  dpo: "triage",
  kontrakt: "triage",
  sikkerhed: "triage",
  drift: "triage",
  itchef: "maintain",
  "visitation-leder": "triage",
  "triage-bruger": "triage",
  laeser: "read",
} as const;
