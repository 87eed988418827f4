import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { soundFiles } from "../actions/sound-files.ts";
import { day, importing, outcomes } from "./importing.ts";
import { inWindows1252 } from "./messy-portfolio.ts";
import { catalogueOf, cliBundle, runCli } from "./run-cli.ts";

beforeAll(() => {
  cliBundle();
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
