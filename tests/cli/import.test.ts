import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
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

const list = (rows: string, frequency = "Hyppighed") =>
  inWindows1252(`Id;Titel;Fra system;Til system;Enhed;${frequency}\r\n${rows}`);

describe("integrations that are registered already", () => {
  const row = "kilde-maal;Afgørelser fra Kilde til Mål;Kilde;Mål;Ældre & Sundhed;ugentligt\r\n";
  const changed = list(row);

  it("are left alone and told, until --update changes the fields of the columns and nothing else", async () => {
    const test = gitRepository();
    const commented = (soundFiles["integrations/kilde-maal.md"] ?? "").replace(
      "phase: need",
      "phase: need # aftalt med Omsorg",
    );
    test.commit({ ...soundFiles, "integrations/kilde-maal.md": commented });
    writeFileSync(join(test.root, "liste.csv"), changed);
    const path = join(test.root, "integrations/kilde-maal.md");
    const left = await importing(test.root, "liste.csv", "--write");
    expect(outcomes(left.report)).toEqual([[2, "left", "integrations/kilde-maal.md"]]);
    expect(left.report.entries[0]?.notes[0]?.text).toContain(
      "siger noget andet om: Enhed, Hyppighed",
    );
    expect(readFileSync(path, "utf8")).toBe(commented);
    const updated = await importing(test.root, "liste.csv", "--update", "--write");
    expect(outcomes(updated.report)).toEqual([[2, "changed", "integrations/kilde-maal.md"]]);
    expect(readFileSync(path, "utf8")).toBe(
      commented
        .replace("unit: Omsorg", "unit: Ældre & Sundhed")
        .replace("frequency: daily", "frequency: weekly"),
    );
  });

  it("are not changed by a column that is only nearly called so, and that is told", async () => {
    const root = catalogueOf(soundFiles);
    writeFileSync(join(root, "liste.csv"), list(row, "Hyppigehd"));
    const { status, stdout } = await runCli(["import", "liste.csv", "--update", ...day], {
      cwd: root,
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining("er for usikkert til at rette")]);
    expect(stdout).not.toContain("need.frequency");
  });

  it("are had back with the line that is named, unless git has not got them", async () => {
    const test = gitRepository();
    test.commit({ ...soundFiles });
    writeFileSync(join(test.root, "liste.csv"), changed);
    const words = ["import", "liste.csv", "--update", "--write", ...day];
    const { stdout } = await runCli(words, { cwd: test.root });
    const line = /Vil I hellere lade være: git (restore .+)\n/.exec(stdout)?.[1] ?? "";
    test.git(...line.split(" "));
    expect(test.git("status", "--porcelain")).toBe("?? liste.csv");
    const forced = await runCli([...words, "--force"], { cwd: test.root });
    expect(forced.stdout).not.toContain("lade være");
  });

  it("are not touched while they hold work that is not in git, unless by force", async () => {
    const test = gitRepository();
    test.commit({ ...soundFiles });
    writeFileSync(join(test.root, "liste.csv"), changed);
    const path = join(test.root, "integrations/kilde-maal.md");
    writeFileSync(path, `${soundFiles["integrations/kilde-maal.md"]}\nIkke gemt endnu.\n`);
    const before = readFileSync(path, "utf8");
    const refused = await runCli(["import", "liste.csv", "--update", "--write", ...day], {
      cwd: test.root,
    });
    expect(refused.stderr).toContain(
      "ændringer, som ikke er gemt i git, i integrations/kilde-maal.md",
    );
    expect(refused.status).toBe(2);
    expect(readFileSync(path, "utf8")).toBe(before);
    const forced = await importing(test.root, "liste.csv", "--update", "--write", "--force");
    expect(outcomes(forced.report)).toEqual([[2, "changed", "integrations/kilde-maal.md"]]);
    expect(readFileSync(path, "utf8")).toContain("Ikke gemt endnu.");
  });

  it("give no id away: another title with the same id gets another, and says so", async () => {
    const root = catalogueOf(soundFiles);
    writeFileSync(
      join(root, "liste.csv"),
      inWindows1252(
        "Titel;Fra;Til\r\nBrugere;Kilde;Mål\r\nBrugere;Mål;Kilde\r\nKilde-mål!!;Kilde;Mål\r\n",
      ),
    );
    const { report } = await importing(root, "liste.csv");
    expect(outcomes(report)).toEqual([
      [2, "new", "integrations/brugere.md"],
      [3, "new", "integrations/brugere-maal-kilde.md"],
      [4, "new", "integrations/kilde-maal-kilde-maal.md"],
    ]);
    expect(report.entries[1]?.notes.map(({ text }) => text).join()).toContain(
      'Id\'et "brugere" er optaget',
    );
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
