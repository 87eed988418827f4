import { readFileSync } from "node:fs";
import { gitRepository, type TestRepository } from "../../io/testing/git-repository.ts";

/** The demonstration's best-known integration, as it stands in operation. */
export const integrationPath = "integrations/nexus-sbsys-afgoerelser.md";
export const integrationText = readFileSync(integrationPath, "utf8");

/** The same text with some passages put in others' place; each must be there, so that no test passes over an edit that did not happen. */
export function edited(
  text: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`"${from}" is not in the text`);
    return now.replace(from, () => to);
  }, text);
}

const system = (id: string, name: string, vendor: string, owner: string): string => `---
id: ${id}
name: ${name}
owner: { unit: ${name}, email: ${id}@eksempelby.example, github: [${owner}] }
manager: { unit: ${name}, email: forvalter.${id}@eksempelby.example, github: [${id}-forvalter] }
vendor: { name: ${vendor} }
---

## Om systemet

Et fagsystem.
`;

export const nexusText = system("kmd-nexus", "KMD Nexus", "KMD A/S", "nexus-ejer");
export const sbsysText = system("sbsys", "SBSYS", "Ditmer A/S", "sbsys-ejer");

export const governanceText = `organisation: { name: Eksempelby Kommune }
help: { email: digitalisering@eksempelby.example }
roles:
  it: [it-arkitekt]
  dpo: [dpo]
  contract: [kontrakt]
  security: [sikkerhed]
  operations: [drift]
  exceptions: [itchef]
  requester: { Visitationen: [visitation-leder] }
`;

/** The integration as it stood before it went into operation: one phase earlier, nothing live yet. */
export const beforeOperation = edited(integrationText, [
  "phase: operation",
  "phase: implementation",
]);

/** A repository with the catalogue on `main` and a branch `move` checked out. */
export function gateRepository(integration: string = beforeOperation): TestRepository {
  const repository = gitRepository();
  repository.commit({
    [integrationPath]: integration,
    "systems/kmd-nexus.md": nexusText,
    "systems/sbsys.md": sbsysText,
    ".github/governance.yml": governanceText,
  });
  repository.git("checkout", "--quiet", "-b", "move");
  return repository;
}
