import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { soundFiles } from "../actions/sound-files.ts";
import { at, day, importing, portfolio } from "./importing.ts";
import { catalogueOf, cliBundle, runCli } from "./run-cli.ts";

beforeAll(() => {
  cliBundle();
});

describe("a mapping", () => {
  it("is drafted, corrected by hand, and followed", async () => {
    const root = portfolio();
    const made = await runCli(
      ["import", "portefoelje.xlsx", "--draft-mapping", "--out", "kolonner.yml", ...day],
      { cwd: root },
    );
    expect(made).toMatchObject({ status: 0, stdout: `${join(root, "kolonner.yml")}\n` });
    const draft = readFileSync(join(root, "kolonner.yml"), "utf8");
    expect(draft).toContain("sheet: Integrationer 2026\nheaderRow: 6\n");
    expect(draft).toContain('skip:\n  Status: ["Nedlagt"]');
    expect(draft).toContain("#     lejlighedsvis: ");
    const corrected = draft
      .replace(
        /# values:\n#\s+need\.frequency:.*\n#\s+lejlighedsvis: /,
        "values:\n  need.frequency:\n    lejlighedsvis: on-demand",
      )
      .replace('Husk!": ignore', 'Husk!": section.Behov')
      .concat(
        'systems:\n  "KMD Nexsus": kmd-nexus\n  Økonomisystemet: opus-oekonomi\nnewSystems:\n  owner.unit: IT & Digitalisering\n',
      );
    writeFileSync(join(root, "kolonner.yml"), corrected);
    const { report } = await importing(
      root,
      "portefoelje.xlsx",
      "--mapping",
      "kolonner.yml",
      "--write",
    );
    expect(at(report, 15).map(({ outcome }) => outcome)).toEqual(["new"]);
    const text = readFileSync(join(root, "integrations/hyperlink-1.md"), "utf8");
    expect(text).toContain("frequency: on-demand");
    const system = readFileSync(join(root, "systems/opus-oekonomi.md"), "utf8");
    expect(system).toContain("name: Økonomisystemet\nowner:\n  unit: IT & Digitalisering\n");
  });

  it("is not written by an import that is not asked for it, which is told", async () => {
    const root = portfolio();
    const words = ["import", "portefoelje.xlsx", "--out", "kolonner.yml", ...day];
    const { status, stderr } = await runCli(words, { cwd: root });
    expect([status, stderr]).toEqual([2, expect.stringContaining("kun med --draft-mapping")]);
  });

  it("is told wrong with line and remedy, and nothing is read", async () => {
    const root = portfolio();
    const cases = [
      [
        "columns: { Fra: sourse }\n",
        "»sourse« er ikke et felt, der kan importeres til. Mente I source?",
      ],
      ["kolonner: { Fra: source }\n", "Linje 1: "],
      [
        "columns: { Afsender: source }\nheaderRow: 6\nsheet: Integrationer 2026\n",
        "Kolonnefilen nævner »Afsender«, men i række 6 står: Navn på integration, Fra, Til",
      ],
      [
        "columns: { Fra: source }\nsheet: Ark9\n",
        "Der er intet ark, der hedder »Ark9«. Arkene hedder: Vejledning, Integrationer 2026.",
      ],
      ["columns: [\n", "Kolonnefilen kolonner.yml kan ikke bruges."],
      [
        "columns: { Fra: source, Til: target }\nheaderRow: 6\nsheet: Integrationer 2026\nsystems: { SD Løn: sbsyss }\n",
        'at »SD Løn« er "sbsyss", men det system findes ikke. Mente I sbsys?',
      ],
    ] as const;
    for (const [mapping, complaint] of cases) {
      writeFileSync(join(root, "kolonner.yml"), mapping);
      const { status, stderr } = await runCli(
        ["import", "portefoelje.xlsx", "--mapping", "kolonner.yml", ...day],
        { cwd: root },
      );
      expect(stderr).toContain(complaint);
      expect(status).toBe(2);
    }
  });
});

describe("a wrong call", () => {
  it("says in a line what to do", async () => {
    const root = catalogueOf(soundFiles);
    mkdirSync(join(root, "mappe.xlsx"));
    writeFileSync(join(root, "tom.csv"), "\n;;\n");
    writeFileSync(join(root, "brev.md"), "rød,grøn,blå\nsol,måne,regn\n");
    const cases = [
      [["brev.md"], "Ingen af overskrifterne i række 1 blev forstået."],
      [["nix.xlsx"], "Filen findes ikke: "],
      [["mappe.xlsx"], "Det er en mappe, ikke en fil: "],
      [["tom.csv"], "Filen har ingen rækker at importere."],
      [[], "catalogue import skal følges af <fil.xlsx|csv|json>."],
      [["tom.csv", "--kind", "system"], "Mente du --kind systems?"],
    ] as const;
    for (const [words, complaint] of cases) {
      const { status, stderr } = await runCli(["import", ...words, ...day], { cwd: root });
      expect(stderr).toContain(complaint);
      expect(status).toBe(2);
    }
  });
});
