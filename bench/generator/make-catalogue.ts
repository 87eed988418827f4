import { body } from "./body.ts";
import { drawFacts } from "./facts.ts";
import { frontMatter } from "./front-matter.ts";
import { planIntegrations } from "./plan-integrations.ts";
import { randomFrom, seedOf } from "./random.ts";
import { spoil } from "./spoil.ts";
import { makeSystems, systemFile } from "./systems.ts";

export interface CatalogueSize {
  readonly integrations: number;
  readonly seed: number;
  /** The share of integrations with a mistake, 0 to 1, spread evenly. */
  readonly findings: number;
}

const governance = `organisation: { name: Eksempelby Kommune, shortName: Eksempelby }
locale: da
timeZone: Europe/Copenhagen
site: { url: https://eksempelby.example/integrationer/, repository: eksempelby/integrationer, indexed: false }
help: { email: digitalisering@eksempelby.example }
roles:
  it: [eksempelby-digitalisering]
  dpo: [eksempelby-dpo]
  contract: [eksempelby-kontrakt]
  security: [eksempelby-sikkerhed]
  operations: [eksempelby-drift]
  exceptions: [eksempelby-itchef]
`;

/** The files of a catalogue, one after another: path from its root and text. Same size and seed, same files. */
export function* makeCatalogue(size: CatalogueSize): Generator<readonly [string, string]> {
  const { seed } = size;
  const systems = makeSystems(Math.max(4, Math.round(size.integrations / 4)));
  yield [".github/governance.yml", governance];
  for (const [index, system] of systems.entries()) {
    yield [`systems/${system.id}.md`, systemFile(system, seed, index)];
  }
  let spoilt = 0;
  for (const plan of planIntegrations(size.integrations, systems, seed)) {
    const random = randomFrom(seedOf(seed, 3, plan.index));
    const facts = drawFacts(plan, random);
    const sound = `---\n${frontMatter(facts, random)}\n---\n\n${body(facts, random)}\n`;
    const due = Math.floor((plan.index + 1) * size.findings);
    yield [`integrations/${plan.id}.md`, due > spoilt ? spoil(sound, plan, spoilt++) : sound];
  }
}
