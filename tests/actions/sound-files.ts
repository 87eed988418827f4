/** The files of a small sound catalogue: two systems and one integration at its beginning. Dates lie before 2026-11-23. */
export const soundFiles: Readonly<Record<string, string>> = {
  ".github/governance.yml": `organisation: { name: Eksempelby Kommune }
locale: da
timeZone: Europe/Copenhagen
roles:
  it: [eksempelby-digitalisering]
  dpo: [eksempelby-dpo]
  contract: [eksempelby-kontrakt]
  security: [eksempelby-sikkerhed]
  operations: [eksempelby-drift]
  exceptions: [eksempelby-itchef]
`,
  "systems/kilde.md": system("kilde", "Kilde"),
  "systems/maal.md": system("maal", "Mål"),
  "integrations/kilde-maal.md": `---
id: kilde-maal
title: Afgørelser fra Kilde til Mål
summary: Når en afgørelse er truffet i Kilde, lægges den på sagen i Mål.
phase: need
status: active
owners:
  requester: { unit: Omsorg, email: omsorg@eksempelby.example }
need:
  task: Medarbejderne lægger afgørelser på sagen.
  data: [afgoerelse]
  frequency: daily
systems:
  - { id: kilde, role: source }
  - { id: maal, role: target }
---

## Behov

Afgørelserne skal på sagen samme dag, uden at nogen skal hente og gemme dem i hånden.
`,
};

function system(id: string, name: string): string {
  return `---
id: ${id}
name: ${name}
summary: Et system, som bruges i hverdagen.
owner: { unit: Omsorg, email: systemejer@eksempelby.example, github: [omsorg-ejer] }
manager: { unit: Omsorg, email: systemforvalter@eksempelby.example, github: [omsorg-forvalter] }
vendor: { name: Leverandøren A/S, email: integrationer@leverandoer.example }
hosting: external
---

## Om systemet

Bruges af alle i området.
`;
}

/** A sound file with one passage replaced. Throws when the passage is not there. */
export function changed(path: string, passage: string, by: string): Record<string, string> {
  const text = soundFiles[path] ?? "";
  if (!text.includes(passage)) throw new Error(`${path} has no "${passage}"`);
  return { [path]: text.replace(passage, by) };
}
