import type { SiteInput } from "../site-input.ts";
import { publicCatalogue } from "./public-catalogue.ts";
import { scrubText } from "./scrub.ts";

/** The guide's page for whoever runs the catalogue tells how it is guarded; the rest is for anybody. */
const internalGuide = new Set(["kommune", "godkender"]);

/**
 * What an edition is made from. The public one gets a catalogue in which only what may be shown is left, no findings, no criteria,
 * and history of public files alone.
 */
export function editionInput(input: SiteInput): SiteInput {
  if (input.edition === "internal") return input;
  const { peers: _, callersOf: __, ...open } = input;
  const catalogue = publicCatalogue(input.catalogue);
  const entries = [...catalogue.integrations, ...catalogue.systems];
  const paths = new Set(entries.map(({ path }) => path));
  return {
    ...open,
    catalogue,
    findings: [],
    criteriaOf: () => [],
    countUnmet: () => 0,
    changedOn: new Map([...input.changedOn].filter(([path]) => paths.has(path))),
    history: new Map([...input.history].filter(([id]) => catalogue.integrationById.has(id))),
    guide: input.guide
      .filter(({ name }) => !internalGuide.has(name))
      .map((file) => ({ ...file, text: scrubText(file.text) })),
  };
}
