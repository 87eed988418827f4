import type { RuleExample } from "./rule-example.ts";

/** Shown in the rule reference and run as a test. */
export const similarIntegrationExample: RuleExample = {
  shows: "integration",
  beside: `id: nexus-sbsys-fotos
title: Fotos fra KMD Nexus gemmes i SBSYS
systems:
  - { id: kmd-nexus, role: source }
  - { id: sbsys, role: target }
dataFlow:
  elements:
    - { name: foto, category: ordinary }`,
  wrong: `phase: parties
reuse: { outcome: none-found }`,
  right: `phase: parties
reuse: { outcome: adapted }`,
  at: ["systems"],
};
