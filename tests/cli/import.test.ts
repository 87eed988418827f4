import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { soundFiles } from "../actions/sound-files.ts";
import { at, day, importing, listing, outcomes, portfolio } from "./importing.ts";
import { inWindows1252 } from "./messy-portfolio.ts";
import { catalogueOf, cliBundle, runCli } from "./run-cli.ts";

beforeAll(() => {
  cliBundle();
});

describe("catalogue import of a spreadsheet with the mess real ones have", () => {
  it("finds sheet, header and the meaning of columns, and tells row by row what would come, without writing", async () => {
    const root = portfolio();
    const before = listing(root);
    const { status, report } = await importing(root, "portefoelje.xlsx");
    expect(report).toMatchObject({ sheet: "Integrationer 2026", headerRow: 6 });
    expect(report.columns).toEqual([
      { name: "Navn på integration", field: "title" },
      { name: "Fra", field: "source" },
      { name: "Til", field: "target" },
      { name: "Beskrivelse *", field: "summary" },
      { name: "Hyppighed", field: "need.frequency" },
      { name: "Idriftsat", field: "implementation.liveOn" },
      { name: "Kontrakt udløber", field: "contracts.endsOn" },
      { name: "pris pr. år", field: "contracts.yearlyCostDkk" },
      { name: "Postkasse", field: "owners.requester.email" },
      { name: "Husk!" },
      { name: "CPR?", field: "cpr" },
      { name: "Status", field: "phase" },
    ]);
    expect(outcomes(report)).toEqual([
      [7, "skipped"],
      [8, "new", "systems/kmd-nexus.md"],
      [8, "new", "integrations/afgoerelser-til-esdh.md"],
      [9, "new", "systems/oekonomisystemet.md"],
      [9, "new", "integrations/hjaelpemidler-til-oekonomi.md"],
      [10, "new", "systems/sd-loen.md"],
      [10, "new", "integrations/loenposter.md"],
      [11, "skipped"],
      [12, "held"],
      [13, "new", "integrations/skjult-snitflade.md"],
      [14, "skipped"],
      [15, "held"],
      [16, "new", "integrations/hyperlink-1.md"],
      [18, "skipped"],
    ]);
    expect(status).toBe(1);
    expect(listing(root)).toEqual(before);
  });

  it("says what is doubtful, what was left out, and never repeats what must not spread", async () => {
    const { report } = await importing(portfolio(), "portefoelje.xlsx");
    const notes = (row: number) =>
      at(report, row).flatMap((entry) => entry.notes.map(({ kind, text }) => `${kind}: ${text}`));
    expect(notes(9)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^doubt: »01\.02\.23« er læst som 2023-02-01/),
        expect.stringMatching(/^dropped: Cellen indeholder en adresse, der ligner en persons/),
      ]),
    );
    expect(notes(10)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^doubt: »45321« er et tal og er læst som regnearkets nummer på en dag, 2024-01-30/,
        ),
      ]),
    );
    expect(notes(12).join()).toContain("samme integration som række 10, men siger noget andet om");
    expect(notes(13).join()).toContain("skjult eller filtreret fra");
    expect(notes(13).join()).toContain("Porten tager kun nye integrationer ind i fasen Behov");
    expect(notes(15).join()).toContain("»KMD Nexsus« ligner »KMD Nexus«");
    expect(notes(15).join()).toContain("ligner et CPR-nummer");
    expect(notes(15).join()).toContain("»i foråret« er ikke en dato");
    expect(notes(16).join()).toContain("Cellen viser en fejl (#REFERENCE!)");
    expect(notes(16).join()).toContain("»lejlighedsvis« er ikke en værdi");
    expect(JSON.stringify(report)).not.toMatch(/010180|hanne/i);
  });

  it("writes files with the facts, days and amounts as the catalogue has them, and the deadline for the rest", async () => {
    const root = portfolio();
    const { report } = await importing(
      root,
      "portefoelje.xlsx",
      "--write",
      "--complete-by",
      "2027-06-30",
    );
    const text = readFileSync(join(root, "integrations/afgoerelser-til-esdh.md"), "utf8");
    expect(text.slice(0, text.indexOf("\n---\n", 4))).toBe(`---
# Importeret fra portefoelje.xlsx, række 8
id: afgoerelser-til-esdh
title: Afgørelser til ESDH
summary: Breve om hjælp lægges på sagen.
phase: operation
status: active
visibility: internal
owners:
  requester:
    email: visitation@eksempelby.example
need:
  frequency: real-time
systems:
  - { id: kmd-nexus, role: source }
  - { id: sbsys, role: target }
dataFlow:
  elements:
    - { name: cpr-nummer, category: confidential, cpr: true }
contracts:
  - { vendor: Leverandøren A/S, endsOn: 2027-12-31, yearlyCostDkk: 24000 }
implementation:
  liveOn: 2024-03-01
legacy:
  completeBy: 2027-06-30`);
    expect(text).toContain("## Behov\n");
    const merged = readFileSync(join(root, "integrations/hjaelpemidler-til-oekonomi.md"), "utf8");
    expect(merged).toContain("{ id: kmd-nexus, role: source }");
    expect(readFileSync(join(root, "systems/kmd-nexus.md"), "utf8")).toContain("name: KMD Nexus\n");
    // Whatever is wrong with the files now was told.
    const validated = await runCli(["validate", "--format", "json", ...day], { cwd: root });
    const found = (JSON.parse(validated.stdout) as { findings: { path: string; rule: string }[] })
      .findings;
    const told = report.entries.flatMap(({ path, gaps }) =>
      gaps.map(({ rule }) => `${path} ${rule}`),
    );
    const untold = found
      .map(({ path, rule }) => `${path} ${rule}`)
      .filter((one) => !one.startsWith("systems/sbsys") && !told.includes(one));
    expect(untold).toEqual([]);
    expect(found.filter(({ rule }) => ["yaml", "schema", "front-matter"].includes(rule))).toEqual(
      [],
    );
  });

  it("comes out the same when it is run again: nothing is new and nothing is overwritten", async () => {
    const root = portfolio();
    await importing(root, "portefoelje.xlsx", "--write");
    const files = () =>
      ["integrations", "systems"].flatMap((folder) =>
        readdirSync(join(root, folder))
          .sort()
          .map((name) => [name, readFileSync(join(root, folder, name), "utf8")]),
      );
    const before = files();
    const { report } = await importing(root, "portefoelje.xlsx", "--write");
    expect(report.entries.filter(({ outcome }) => ["new", "changed"].includes(outcome))).toEqual(
      [],
    );
    expect(files()).toEqual(before);
  });
});

describe("a list of systems", () => {
  it("registers new ones, knows old ones by alias, and asks about those that are nearly the same", async () => {
    const root = catalogueOf({
      ...soundFiles,
      "systems/kilde.md": (soundFiles["systems/kilde.md"] ?? "").replace(
        "name: Kilde",
        "name: Kildesystemet\naliases: [Kilde]",
      ),
    });
    writeFileSync(
      join(root, "systemer.csv"),
      inWindows1252(
        "Systemnavn;Leverandør;Systemejer;Systemejer mail;Drift;KITOS UUID\r\nKilde;Leverandøren A/S;Omsorg;systemejer@eksempelby.example;Ekstern;\r\nNyt Fagsystem;Nordisk Software;Hans Hansen;hans.hansen@eksempelby.example;SaaS;ikke-en-uuid\r\nKildesystemett;X;;;;\r\n",
      ),
    );
    const { report } = await importing(root, "systemer.csv", "--write");
    expect(outcomes(report)).toEqual([
      [2, "same", "systems/kilde.md"],
      [3, "new", "systems/nyt-fagsystem.md"],
      [4, "held"],
    ]);
    const text = readFileSync(join(root, "systems/nyt-fagsystem.md"), "utf8");
    expect(text).toContain("vendor:\n  name: Nordisk Software\nhosting: cloud\n");
    expect(text).not.toMatch(/Hans/);
    expect(report.entries[1]?.notes).toHaveLength(3);
  });
});
