import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const duplicateIntegrationExample: RuleExample = {
  shows: "integration",
  beside: `id: nexus-sbsys-stamdata
title: Stamdata fra KMD Nexus til SBSYS
systems:
  - { id: kmd-nexus, role: source }
  - { id: sbsys, role: target }
dataFlow:
  elements:
    - { name: cpr-nummer, category: confidential, cpr: true }
    - { name: navn, category: ordinary }
    - { name: adresse, category: ordinary }`,
  wrong: `dataFlow:
  direction: one-way
  elements:
    - { name: cpr-nummer, category: confidential, cpr: true }
    - { name: navn, category: ordinary }`,
  right: `reuse:
  reason: Den anden kører om natten og kan ikke levere med det samme.
dataFlow:
  direction: one-way
  elements:
    - { name: cpr-nummer, category: confidential, cpr: true }
    - { name: navn, category: ordinary }`,
  at: ["dataFlow", "elements"],
};
