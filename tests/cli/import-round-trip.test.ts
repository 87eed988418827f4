import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { renderCatalogue } from "../../src/commands/render-catalogue.ts";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { cliBundle, runCli } from "./run-cli.ts";

const day = "2026-11-23";
type Row = Readonly<Record<string, unknown>>;
type Files = ReadonlyMap<string, string | Uint8Array>;

async function exportsOf(root: string): Promise<Files> {
  const { pages } = await renderCatalogue({
    root,
    environment: process.env,
    today: day,
    basePath: "/",
    edition: "internal",
  });
  return new Map(
    pages
      .filter(({ path }) => /(?:^|\/)data\//.test(path))
      .map(({ path, content }) => [path, content]),
  );
}

const rowsOf = (files: Files, path: string): readonly Row[] =>
  JSON.parse(String(files.get(path))) as readonly Row[];

const only = (rows: readonly Row[], keys: readonly string[]): readonly Row[] =>
  rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key]])));

let demo: Files;

beforeAll(async () => {
  cliBundle();
  demo = await exportsOf(".");
}, 120_000);

/** An empty catalogue of the same municipality, into which exports of the demonstration catalogue are imported one after the other. */
async function imported(
  ...lists: readonly (readonly [path: string, kind: string])[]
): Promise<Files> {
  const root = temporaryFolder();
  mkdirSync(join(root, "integrations"));
  cpSync(".github/governance.yml", join(root, ".github/governance.yml"));
  for (const [path, kind] of lists) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const content = demo.get(path);
    if (content === undefined) throw new Error(`The site has no ${path}`);
    writeFileSync(join(root, name), content);
    const run = await runCli(
      ["import", name, "--kind", kind, "--write", "--format", "json", "--today", day],
      { cwd: root },
    );
    if (run.status === 2) throw new Error(run.stderr);
    const { entries } = JSON.parse(run.stdout) as { entries: readonly { outcome: string }[] };
    expect(entries.filter(({ outcome }) => outcome !== "new")).toEqual([]);
  }
  return exportsOf(root);
}

const systemColumns = [
  ...["id", "name", "summary", "owner", "ownerEmail", "managerEmail"],
  ...["vendor", "hosting", "endOfLifeOn"],
];
const integrationColumns = [
  ...["id", "title", "phase", "status", "sources", "targets"],
  ...["vendors", "unit", "thirdCountry"],
];
// What is worked out from other facts (categories, recipients) cannot come back through a list that lacks them.
const registerColumns = [
  ...["id", "title", "controller", "contact", "unit", "purpose", "dataSubjects", "elements", "cpr"],
  ...["legalBasis", "thirdCountries", "transferBasis", "retention", "record", "dpia", "phase"],
];

describe("the site's own lists", () => {
  it.each([
    ["data/systemer.csv", "data/integrationer.csv", "data/fortegnelse.csv"],
    ["data/systemer.xlsx", "data/integrationer.xlsx", "data/fortegnelse.xlsx"],
    ["data/systemer.json", "data/integrationer.json", "data/fortegnelse.json"],
    ["data/systemer.json", "en/data/integrations.xlsx", "data/fortegnelse.xlsx"],
  ])(
    "give the same facts when they are imported: %s, %s, %s",
    async (systems, integrations, register) => {
      const overview = await imported([systems, "systems"], [integrations, "integrations"]);
      const [da, en] = ["data/systemer.json", "data/integrationer.json"];
      expect(only(rowsOf(overview, da), systemColumns)).toEqual(
        only(rowsOf(demo, da), systemColumns),
      );
      expect(only(rowsOf(overview, en), integrationColumns)).toEqual(
        only(rowsOf(demo, en), integrationColumns),
      );
      // That no CPR numbers move is said by naming what does, which this list does not.
      const withCpr = (files: Files) =>
        rowsOf(files, en).flatMap(({ id, cpr }) => (cpr === true ? [id] : []));
      expect(withCpr(overview)).toEqual(withCpr(demo));
      const record = await imported([register, "integrations"]);
      const path = "data/fortegnelse.json";
      expect(only(rowsOf(record, path), registerColumns)).toEqual(
        only(rowsOf(demo, path), registerColumns),
      );
      const english = "en/data/records-of-processing.csv";
      expect(String(record.get(english))).toContain(String(demo.get(english)).split("\r\n")[0]);
    },
    120_000,
  );

  it.each([
    ["data/systemer.csv", "systems", 28],
    ["data/integrationer.csv", "integrations", 32],
    ["data/integrationer.json", "integrations", 32],
    ["en/data/integrations.xlsx", "integrations", 32],
    ["data/fortegnelse.csv", "integrations", 22],
    ["data/fortegnelse.json", "integrations", 22],
    ["en/data/records-of-processing.xlsx", "integrations", 22],
  ])("change nothing in the catalogue they came from: %s", async (path, kind, rows) => {
    const root = temporaryFolder();
    for (const part of ["integrations", "systems", ".github/governance.yml"])
      cpSync(part, join(root, part), { recursive: true });
    const name = path.slice(path.lastIndexOf("/") + 1);
    writeFileSync(join(root, name), demo.get(path) ?? "");
    const words = ["import", name, "--kind", kind, "--update", "--format", "json", "--today", day];
    const { stdout } = await runCli(words, { cwd: root });
    const { entries } = JSON.parse(stdout) as { entries: readonly { outcome: string }[] };
    expect(entries.map(({ outcome }) => outcome)).toEqual(Array(rows).fill("same"));
  });
});
