import type { Integration, System } from "../../domain/entry.ts";
import type { PageUnit } from "../../domain/page.ts";
import { openBlocks } from "../blocks/open-blocks.ts";
import { stripOf, textPage } from "../blocks/text-page.ts";
import { pathOf } from "../routes.ts";
import type { SiteView } from "../view/site-view.ts";

/** Where the published catalogue and its schema lie, from the site's root. */
export const cataloguePath = "catalogue.json";
export const catalogueSchemaPath = "catalogue.schema.json";
const schemaVersion = 1;
const schemaAddress = "https://integrationskatalog.example/schemas/catalogue.schema.json";

function publishedIntegration(view: SiteView, integration: Integration) {
  const { id, path, fields } = integration;
  const { catalogue, changedOn } = view.input;
  const { dataFlow, need, technical, implementation } = fields;
  return {
    id,
    url: pathOf({ page: "integration", id }, "da"),
    title: fields.title,
    summary: fields.summary,
    phase: fields.phase,
    status: fields.status,
    kle: fields.kle,
    systems: (fields.systems ?? []).map((use) => {
      const system = catalogue.systemById.get(use.id);
      return {
        id: use.id,
        name: system?.fields.name,
        role: use.role,
        vendor: system?.fields.vendor?.name,
      };
    }),
    vendors: view.lookUp.vendors(integration),
    data:
      dataFlow?.elements?.map(({ name, category, cpr }) => ({ name, category, cpr })) ??
      (need?.data ?? []).map((name) => ({ name })),
    direction: dataFlow?.direction,
    frequency: need?.frequency,
    pattern: technical?.pattern,
    protocol: technical?.protocol,
    route: technical?.route,
    reuseOutcome: fields.reuse?.outcome,
    requestingUnit: fields.owners?.requester?.unit,
    plannedGoLive: implementation?.plannedGoLive,
    liveOn: implementation?.liveOn,
    expectedEndOn: fields.exit?.expectedEndOn,
    dependsOn: fields.dependsOn,
    replaces: fields.replaces,
    changedOn: changedOn.get(path),
  };
}

const publishedSystem = ({ id, fields }: System) => ({
  id,
  url: pathOf({ page: "system", id }, "da"),
  name: fields.name,
  summary: fields.summary,
  aliases: fields.aliases,
  vendor: fields.vendor?.name,
  ownerUnit: fields.owner?.unit,
  hosting: fields.hosting,
  endOfLifeOn: fields.endOfLifeOn,
  kitosSystem: fields.kitos?.system,
});

// An entry a line: as long as need be, and yet two versions can be compared line by line.
const betweenLines = ",\n";

const linesOf =
  <Entry>(published: (one: Entry) => object) =>
  (entries: readonly Entry[]): string =>
    entries.map((one) => JSON.stringify(published(one))).join(betweenLines);

/** What it says of the catalogue as a whole. */
function heading(view: SiteView): object {
  const { catalogue, commit, edition } = view.input;
  const { organisation, site, help, locale } = catalogue.governance;
  return {
    $schema: schemaAddress,
    schemaVersion,
    organisation: {
      name: organisation.name,
      shortName: organisation.shortName,
      url: site.url,
      contact: help.portal,
      email: view.input.contact,
    },
    generatedFrom: commit && {
      repository: edition === "internal" ? site.repository : undefined,
      commit: commit.sha,
      committedOn: commit.date,
    },
    edition,
    language: locale,
  };
}

/**
 * The catalogue for machines and other municipalities, as `schemas/catalogue.schema.json` describes it.
 * What it holds is listed here field by field, so that a new field of the front matter is never published by accident.
 */
export const catalogueUnit = (view: SiteView): PageUnit => ({
  id: `file/${cataloguePath}`,
  paths: [cataloguePath],
  render: (memory) => {
    const open = openBlocks(memory, [cataloguePath], view.input.rowsInBlock);
    const integrations = open.list({
      name: "integrations",
      rows: view.integrationsById,
      make: linesOf((one: Integration) => publishedIntegration(view, one)),
    });
    const systems = open.list({
      name: "systems",
      rows: view.systemsById,
      make: linesOf(publishedSystem),
    });
    const lines = (text: string): string => text;
    return [
      textPage(open, cataloguePath, [
        JSON.stringify(heading(view)).slice(0, -1),
        ',\n"integrations":[\n',
        stripOf(integrations, lines, betweenLines),
        '\n],\n"systems":[\n',
        stripOf(systems, lines, betweenLines),
        "\n]}\n",
      ]),
    ];
  },
});
