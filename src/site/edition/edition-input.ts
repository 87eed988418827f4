import { publicCatalogue } from "../../domain/public-catalogue.ts";
import type { SiteInput } from "../site-input.ts";

/**
 * What an edition is made from. The public one gets a catalogue in which only what may be shown is left, no findings, no criteria, no guide (it is for
 * those who work here), and history of public files alone. Whoever gathers the input leaves these out already; it is done here whoever asks,
 * so that no site can be made without.
 */
export function editionInput(input: SiteInput): SiteInput {
  if (input.edition === "internal") return input;
  const {
    peers: _1,
    callersOf: _2,
    decisions: _3,
    integrationTemplate: _4,
    pictures: _5,
    ownFields: _6,
    ...open
  } = input;
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
    guide: [],
  };
}
