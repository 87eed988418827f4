import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { renderCatalogue } from "../../src/commands/render-catalogue.ts";
import { fieldDictionary } from "../../src/domain/field-dictionary.ts";
import { ownFieldsIn } from "../../src/domain/own-fields.ts";
import { systemFieldDictionary } from "../../src/domain/system-field-dictionary.ts";
import { dictionaryOfSchema } from "../../src/input/dictionary-of-schema.ts";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { copyCatalogue } from "./testing/copy-catalogue.ts";
import { ownSchema } from "./testing/own-schema.ts";

const need = ["$defs", "Need", "properties"];
const element = ["$defs", "DataElement", "properties"];
const words = {
  title: "Bevilling",
  "x-title-en": "Grant",
  description: "Hvilket udvalg der betaler.",
  "x-description-en": "Which committee pays.",
};

/** A catalogue whose municipality has added fields, one of them on an integration that everybody may see. */
function ownCatalogue(): string {
  const root = temporaryFolder();
  copyCatalogue(root);
  writeFiles(root, {
    "schemas/integration.schema.json": ownSchema("integration", [
      [
        ["properties"],
        {
          grant: { ...words, type: "string" },
          funded: { title: "Finansieret", type: "boolean" },
          payments: {
            title: "Betalinger",
            type: "array",
            items: {
              type: "object",
              properties: { on: { title: "Dag", type: "string" }, year: { type: "integer" } },
            },
          },
        },
      ],
      [need, { promise: { title: "Lovet af", type: "string" } }],
      [element, { origin: { title: "Ophav", type: "string" } }],
    ]),
    "schemas/system.schema.json": ownSchema("system", [
      [["properties"], { room: { title: "Serverrum", type: "string" } }],
    ]),
  });
  const path = join(root, "integrations/nexus-sbsys-afgoerelser.md");
  const text = readFileSync(path, "utf8")
    .replace(/^visibility: .*$/m, "visibility: public")
    .replace(
      /^phase: /m,
      "grant: Mærke-et <b>\nfunded: false\npayments: [{ on: 2027-01-31, year: 2027 }]\nphase: ",
    )
    .replace(/^need:\n/m, "need:\n  promise: Mærke-to\n")
    .replace(/- \{ name: cpr-nummer, /, "- { name: cpr-nummer, origin: Mærke-tre, ");
  const system = readFileSync(join(root, "systems/sbsys.md"), "utf8");
  writeFiles(root, {
    "integrations/nexus-sbsys-afgoerelser.md": text,
    "systems/sbsys.md": system.replace(/^name: /m, "room: Mærke-fire\nname: "),
  });
  return root;
}

async function siteOf(root: string, edition: "internal" | "public", largeAbove?: number) {
  const { pages, validation } = await renderCatalogue({
    root,
    edition,
    today: "2026-11-23",
    environment: {},
    ...(largeAbove !== undefined && { largeAbove }),
  });
  const texts = pages.map(({ path, content }) => [path, String(content)] as const);
  return { validation, pages: new Map(texts) };
}

const section = (html: string | undefined): string =>
  /<h2 id=own>.*?<\/section>/s
    .exec(html ?? "")?.[0]
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ") ?? "";

describe("fields of a municipality's own", () => {
  const root = ownCatalogue();

  it("are none in the product's schemas, read as a municipality's are", () => {
    for (const [name, shipped] of [
      ["integration", fieldDictionary],
      ["system", systemFieldDictionary],
    ] as const) {
      const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8"));
      expect(ownFieldsIn(dictionaryOfSchema(schema), shipped)).toBeUndefined();
    }
  });

  it("stand on the page under the schema's words, in both languages, with text escaped", async () => {
    const { pages, validation } = await siteOf(root, "internal");
    expect(validation.findings.filter(({ rule }) => rule === "schema")).toEqual([]);
    const html = pages.get("integrationer/nexus-sbsys-afgoerelser.html");
    expect(html).toContain("Mærke-et &lt;b>");
    const da = section(html);
    for (const text of [
      "Egne felter",
      "Bevilling",
      "Hvilket udvalg der betaler.",
      "Finansieret Nej",
      "Dag: 31. januar 2027, year: 2027",
      "Behov: Lovet af Mærke-to",
      "Ophav Mærke-tre",
    ])
      expect([text, da.includes(text)]).toEqual([text, true]);
    const en = section(pages.get("en/integrations/nexus-sbsys-afgoerelser.html"));
    for (const text of ["Own fields", "Grant", "Which committee pays.", "Finansieret No"])
      expect([text, en.includes(text)]).toEqual([text, true]);
    expect(section(pages.get("systemer/sbsys.html"))).toContain("Serverrum Mærke-fire");
  });

  it("leave no trace on pages of entries that state none", async () => {
    const { pages } = await siteOf(root, "internal");
    const showing = [...pages].filter(([, text]) => text.includes("<h2 id=own>"));
    expect(showing.map(([path]) => path).sort()).toEqual([
      "en/integrations/nexus-sbsys-afgoerelser.html",
      "en/systems/sbsys.html",
      "integrationer/nexus-sbsys-afgoerelser.html",
      "systemer/sbsys.html",
    ]);
  });

  it("are named by short pages, which lead to them", async () => {
    const { pages } = await siteOf(root, "internal", 0);
    const short = pages.get("en/integrations/nexus-sbsys-afgoerelser.html") ?? "";
    expect(short).toContain("nexus-sbsys-afgoerelser.html#own");
    expect(short).not.toContain("Mærke-et");
    expect(pages.get("en/systems/sbsys.html")).toContain("sbsys.html#own");
  });

  it("are in no file of the public edition, wherever in the front matter they stand", async () => {
    const { pages } = await siteOf(root, "public");
    expect(pages.has("integrationer/nexus-sbsys-afgoerelser.html")).toBe(true);
    const telling = [...pages].filter(([, text]) =>
      /Mærke-|maerke-|Bevilling|Lovet af|Ophav|Serverrum|Egne felter/.test(text),
    );
    expect(telling.map(([path]) => path)).toEqual([]);
  });
});
