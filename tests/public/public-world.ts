import { readFileSync } from "node:fs";
import { siteInput } from "../../src/commands/render-catalogue.ts";
import { makeCatalogue } from "../../src/domain/catalogue.ts";
import type { Entry } from "../../src/domain/entry.ts";
import type { GovernanceFields } from "../../src/domain/governance-fields.ts";
import type { IntegrationFields } from "../../src/domain/integration-fields.ts";
import type { Page } from "../../src/domain/page.ts";
import type { SystemFields } from "../../src/domain/system-fields.ts";
import { readBody } from "../../src/input/body.ts";
import { shippedSchemas } from "../../src/input/schemas.ts";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { renderSite } from "../../src/site/render-site.ts";
import { everyField } from "./every-field.ts";

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")) as Record<string, unknown>;

export type Kind = "integration" | "system" | "governance";

/** A catalogue with one public integration, and what stands around it, as plain data that a test may change. */
export interface World {
  readonly integration: Record<string, unknown>;
  readonly system: Record<string, unknown>;
  readonly governance: Record<string, unknown>;
  readonly others: readonly Entry<IntegrationFields>[];
  readonly otherSystems: readonly Entry<SystemFields>[];
  readonly unreadable: readonly string[];
  readonly body: string;
  readonly systemBody: string;
  readonly changedOn: Readonly<Record<string, string>>;
}

const schemas = {
  integration: schemaOf("integration"),
  system: schemaOf("system"),
  governance: schemaOf("governance"),
};

/** The value that a place has first (0) or is changed to (1). */
export const documentOf = (kind: Kind, round: 0 | 1): Record<string, unknown> =>
  everyField(schemas[kind], round) as Record<string, unknown>;

/** An entry with these fields, as if it had been read from a file. */
export function entryOf<Fields>(
  folder: string,
  fields: Record<string, unknown>,
  text: string,
): Entry<Fields> {
  const id = String(fields.id);
  return {
    id,
    path: `${folder}/${id}.md`,
    fields: fields as Fields,
    raw: fields,
    intact: true,
    body: readBody(text, 40).body,
  };
}

/** A world in which everything is said. */
export function fullWorld(): World {
  const integration = {
    ...documentOf("integration", 0),
    id: "aaben",
    visibility: "public",
    systems: [{ id: "kilde", role: "source" }],
    technical: { ...(documentOf("integration", 0).technical as object), exposedBy: "kilde" },
  };
  return {
    integration,
    system: { ...documentOf("system", 0), id: "kilde" },
    governance: { ...documentOf("governance", 0), timeZone: "Europe/Copenhagen" },
    others: [],
    otherSystems: [],
    unreadable: [],
    body: "## Behov\n\nÅben.\n",
    systemBody: "",
    changedOn: {},
  };
}

/** Every file of the public edition, by path. */
export async function publicFiles(world: World): Promise<ReadonlyMap<string, string>> {
  const entry = entryOf<IntegrationFields>("integrations", world.integration, world.body);
  const system = entryOf<SystemFields>("systems", world.system, world.systemBody);
  const catalogue = makeCatalogue(
    world.governance as unknown as GovernanceFields,
    [entry, ...world.others].sort((a, b) => (a.id < b.id ? -1 : 1)),
    [system, ...world.otherSystems].sort((a, b) => (a.id < b.id ? -1 : 1)),
    world.unreadable.map((id) => ({
      id,
      path: `integrations/${id}.md`,
      kind: "integration" as const,
    })),
  );
  const input = await siteInput(
    {
      root: temporaryFolder(),
      read: { catalogue },
      schemas: shippedSchemas(),
      today: "2026-11-23",
      timeZone: "Europe/Copenhagen",
      history: {
        changedOn: new Map(Object.entries(world.changedOn)),
        moves: new Map(),
        shallow: false,
      },
    },
    [],
    { root: "", environment: {}, edition: "public" },
  );
  return new Map(renderSite(input).map((page) => [page.path, textOf(page)]));
}

function textOf({ content, pieces }: Page): string {
  if (pieces !== undefined) return [...pieces()].join("");
  return typeof content === "string" ? content : Buffer.from(content).toString("latin1");
}
