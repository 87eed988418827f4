import { catalogueOf } from "../cli/run-cli.ts";
import { nexus, sbsys } from "./fake-register.ts";

const system = (id: string, name: string, vendor: string, more = ""): string =>
  `---\nid: ${id}\nname: ${name}\nvendor:\n  name: ${vendor}\n${more}---\n`;

const integration = `---
id: nexus-sbsys-afgoerelser
title: Afgørelser fra KMD Nexus journaliseres i SBSYS
phase: operation
status: active
owners:
  requester: { unit: Visitationen, email: visitation@eksempelby.example }
systems:
  - { id: kmd-nexus, role: source }
  - { id: sbsys, role: target }
dpa:
  - vendor: KMD A/S
    decision: new
    status: signed
    signedOn: 2026-02-10
contracts:
  - vendor: KMD A/S
    form: new
    signedOn: 2026-02-10
    endsOn: 2030-02-28
---

## Behov

Brevene over i SBSYS.
`;

export const governance = `organisation:
  name: Eksempelby Kommune
kitos:
  url: https://kitos.example/
  cvr: "10000000"
  ownerRoles: [ff000000-0000-4000-8000-000000000001]
  managerRoles: [ff000000-0000-4000-8000-000000000002]
`;

/** A catalogue that agrees with the register in some things and not in others. */
export const kitosCatalogue = (more: Readonly<Record<string, string>> = {}): string =>
  catalogueOf({
    "integrations/nexus-sbsys-afgoerelser.md": integration,
    "systems/kmd-nexus.md": system(
      "kmd-nexus",
      "KMD Nexus",
      "KMD A/S",
      `kitos:\n  system: ${nexus}\n`,
    ),
    "systems/sbsys.md": system(
      "sbsys",
      "Sagssystemet",
      "Ditmer A/S",
      `kitos:\n  system: ${sbsys}\n`,
    ),
    "systems/aula.md": system("aula", "Aula", "KOMBIT A/S"),
    ".github/governance.yml": governance,
    ...more,
  });
