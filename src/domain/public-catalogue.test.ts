import { describe, expect, it } from "@jest/globals";
import { completeIntegration } from "../../tests/schemas/complete-integration.ts";
import { type Catalogue, makeCatalogue } from "./catalogue.ts";
import type { Integration, System } from "./entry.ts";
import { governanceDefaults } from "./governance-defaults.ts";
import { publicCatalogue } from "./public-catalogue.ts";

const text = `
## Behov

Skriv til visitation@eksempelby.example om behovet.

### Baggrund

Åben baggrund.

## Dataflow

[Et link](dataflow.md) og [et andet](mailto:flow@eksempelby.example).

## Teknisk løsning

Hemmelig løsning.

# Behov

Hemmelig titel.

## Exitplan

Hemmelig exit.
`;
const section = (heading: string, depth: number) => ({
  heading,
  depth,
  line: 100 + text.split("\n").indexOf(`${"#".repeat(depth)} ${heading}`),
  hasContent: true,
});
const body = {
  text,
  line: 100,
  sections: [
    section("Behov", 2),
    section("Baggrund", 3),
    section("Dataflow", 2),
    section("Teknisk løsning", 2),
    section("Behov", 1),
    section("Exitplan", 2),
  ],
  links: [
    { target: "dataflow.md", image: false, line: section("Dataflow", 2).line + 2, column: 1 },
    {
      target: "mailto:flow@eksempelby.example",
      image: false,
      line: section("Dataflow", 2).line + 2,
      column: 30,
    },
  ],
};

function integration(id: string, changes: Record<string, unknown>): Integration {
  const fields = { ...completeIntegration(), id, ...changes } as unknown as Integration["fields"];
  return { id, path: `integrations/${id}.md`, fields, body, intact: true, raw: { hemmelig: "rå" } };
}

function system(id: string): System {
  const unit = (name: string) => ({
    unit: name,
    email: `${id}@eksempelby.example`,
    github: [`${id}-login`],
  });
  return {
    id,
    path: `systems/${id}.md`,
    fields: {
      id,
      name: `System ${id}`,
      summary: `Skriv til post@${id}.example`,
      owner: unit("Omsorg"),
      manager: unit("Drift"),
      vendor: { name: "KMD A/S", email: "salg@kmd.example" },
      hosting: "external",
      endOfLifeOn: "2031-12-31",
      kitos: { system: "s-uuid", usage: "u-uuid" },
    },
    body,
    intact: true,
    raw: {},
  };
}

const open = integration("aaben", {
  visibility: "public",
  title: "Åben integration, spørg hos spoerg@eksempelby.example",
  statusReason: "Hemmelig grund",
  dependsOn: ["hemmelig", "ogsaa-aaben"],
  replaces: ["hemmelig", "gammel"],
});
const catalogue: Catalogue = makeCatalogue(
  {
    ...governanceDefaults,
    help: { email: "hjaelp@eksempelby.example", portal: "https://portal.example/" },
    roles: { ...governanceDefaults.roles, it: ["it-login"] },
    site: { ...governanceDefaults.site, repository: "eksempelby/hemmeligt" },
    peers: [{ name: "Nordby", url: "https://nordby.example/catalogue.json" }],
  },
  [
    open,
    integration("ogsaa-aaben", {
      visibility: "public",
      systems: [{ id: "sbsys", role: "source" }],
    }),
    integration("hemmelig", { visibility: "internal", title: "Hemmelig integration" }),
    integration("intet-svar", { visibility: undefined, title: "Hemmelig uden svar" }),
  ],
  [system("kmd-nexus"), system("sbsys"), system("ubrugt")],
  [{ path: "integrations/ulaeselig.md", id: "ulaeselig", kind: "integration" }],
);
const shown = publicCatalogue(catalogue);

describe("publicCatalogue", () => {
  it("shows only what is marked public, and the systems that it uses", () => {
    expect(shown.integrations.map(({ id }) => id)).toEqual(["aaben", "ogsaa-aaben"]);
    expect(shown.systems.map(({ id }) => id)).toEqual(["kmd-nexus", "sbsys"]);
    expect(shown.unreadable).toEqual([]);
  });

  it("holds nothing that is to stay inside, wherever it was written", () => {
    const everything = JSON.stringify([shown.integrations, shown.systems, shown.governance]);
    const { contracts = [], dpa = [], technical, operation } = open.fields;
    const secrets = [
      "@",
      "Hemmelig",
      "hemmelig",
      "-login",
      "2025-004711",
      "endOfLifeOn",
      "u-uuid",
      "nordby.example",
      ...contracts.flatMap((one) => [
        one.setupCostDkk,
        one.yearlyCostDkk,
        one.noticeMonths && `"noticeMonths"`,
      ]),
      ...dpa.map((one) => one.reason),
      ...[
        technical?.authentication,
        technical?.encryption,
        technical?.certificateExpiresOn,
        operation?.monitoring,
      ],
    ].filter((one) => one !== undefined);
    expect(secrets.length).toBeGreaterThan(14);
    expect(secrets.filter((one) => everything.includes(String(one)))).toEqual([]);
  });

  it("takes nothing more away when it is asked again, as a site asks of what it is given", () => {
    expect(publicCatalogue(shown)).toEqual(shown);
  });

  it("keeps what others may learn from", () => {
    const fields = shown.integrationById.get("aaben")?.fields;
    expect(fields).toMatchObject({
      title: "Åben integration, spørg hos ",
      owners: { requester: { unit: "Visitationen" } },
      need: { frequency: "real-time" },
      dpa: [{ vendor: "KMD A/S", decision: "amend", status: "signed" }, { vendor: "Ditmer A/S" }],
      technical: { protocol: "rest" },
      dependsOn: ["ogsaa-aaben"],
      replaces: ["gammel"],
    });
    expect(shown.systemById.get("kmd-nexus")?.fields).toMatchObject({
      owner: { unit: "Omsorg" },
      vendor: { name: "KMD A/S" },
    });
  });

  it("keeps the need and the data flow of the body, at their places, and nothing else of it", () => {
    const kept = shown.integrationById.get("aaben")?.body;
    expect(kept?.text.split("\n").filter((line) => line !== "")).toEqual([
      "## Behov",
      "Skriv til  om behovet.",
      "### Baggrund",
      "Åben baggrund.",
      "## Dataflow",
      "[Et link](dataflow.md) og [et andet](mailto:).",
    ]);
    expect(kept?.text.split("\n")).toHaveLength(text.split("\n").length);
    expect(kept?.sections.map(({ heading }) => heading)).toEqual(["Behov", "Baggrund", "Dataflow"]);
    expect(kept?.links.map(({ target }) => target)).toEqual(["dataflow.md"]);
  });
});
