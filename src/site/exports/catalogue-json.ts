import type { Integration, System } from "../../domain/entry.ts";
import { publishedColumn } from "../columns/published-column.ts";
import { pathOf } from "../routes.ts";
import type { SiteView } from "../view/site-view.ts";
import { lineBlocks } from "./line-blocks.ts";

/** Where the published catalogue and its schema lie, from the site's root. */
export const cataloguePath = "catalogue.json";
export const catalogueSchemaPath = "catalogue.schema.json";
const schemaVersion = 1;
const schemaAddress = "https://integrationskatalog.example/schemas/catalogue.schema.json";

/** A line of it: what is kept of the integration, with the day that it was last changed at its end. */
function integrationLine(view: SiteView): (integration: Integration) => string {
  const published = view.columns.json(publishedColumn);
  const { changedOn } = view.input;
  return (integration) => {
    const line = published(integration);
    const day = changedOn.get(integration.path);
    return day === undefined ? line : `${line.slice(0, -1)},"changedOn":${JSON.stringify(day)}}`;
  };
}

const systemLine = ({ id, fields }: System): string =>
  JSON.stringify({
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
const listPieces = <Entry>(
  name: string,
  entries: readonly Entry[],
  line: (one: Entry) => string,
): readonly string[] => [
  `,\n${JSON.stringify(name)}:[\n`,
  ...lineBlocks(entries, line, ",\n"),
  "\n]",
];

/**
 * The catalogue for machines and other municipalities, as `schemas/catalogue.schema.json` describes it, in pieces.
 * What it holds is listed field by field, here and in `columns/published-column.ts`, so that a new field of the front matter is never published by accident.
 */
export function catalogueJson(view: SiteView): readonly string[] {
  const { catalogue, commit, edition } = view.input;
  const { organisation, site, help, locale } = catalogue.governance;
  const published = {
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
  return [
    JSON.stringify(published).slice(0, -1),
    ...listPieces("integrations", catalogue.integrations, integrationLine(view)),
    ...listPieces("systems", catalogue.systems, systemLine),
    "}\n",
  ];
}
