import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { changed, soundFiles } from "../actions/sound-files.ts";
import { catalogueOf, cliBundle, runCli } from "./run-cli.ts";

const integration = "integrations/kilde-maal.md";
const faulty = { ...soundFiles, ...changed(integration, "frequency: daily", "frequency: dayly") };
const day = ["--today", "2026-11-23"];

beforeAll(() => {
  cliBundle();
});

describe("catalogue validate", () => {
  it("finds no error in the demonstration catalogue", async () => {
    const { status, stdout, stderr } = await runCli(["validate", "--format", "json", ...day], {
      cwd: process.cwd(),
    });
    const { findings, summary } = JSON.parse(stdout);
    expect(findings.filter(({ severity }: { severity: string }) => severity === "error")).toEqual(
      [],
    );
    expect(summary).toMatchObject({ errors: 0 });
    expect(summary.files).toBeGreaterThan(42);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("says in Danish that nothing was found, with no colours in a pipe", async () => {
    const result = await runCli(["validate", ...day], { cwd: catalogueOf(soundFiles) });
    expect(result).toEqual({ status: 0, stdout: "Ingen fund i 4 filer.\n", stderr: "" });
  });

  it("points at the mistake, helps, and exits with 1", async () => {
    const root = catalogueOf(faulty);
    const { status, stdout } = await runCli(["validate", ...day], { cwd: root });
    expect(status).toBe(1);
    expect(stdout).toContain(`${integration}\n  12:14  fejl  `);
    expect(stdout).toContain("\n    12 |   frequency: dayly\n       |              ^^^^^\n");
    expect(stdout).toContain("daily");
    expect(stdout.endsWith("1 fejl i 4 filer.\n")).toBe(true);
  });

  it("gives the same finding as JSON, for GitHub, as SARIF and as Markdown, in English where that is asked for", async () => {
    const root = catalogueOf(faulty);
    const run = async (format: string): Promise<string> => {
      const { status, stdout } = await runCli(
        ["validate", "--format", format, "--locale", "en", ...day],
        { cwd: root },
      );
      expect(status).toBe(1);
      return stdout;
    };
    const { findings, summary } = JSON.parse(await run("json"));
    expect(summary).toEqual({ files: 4, errors: 1, warnings: 0, infos: 0 });
    expect(findings).toEqual([
      expect.objectContaining({
        rule: "schema",
        severity: "error",
        path: integration,
        line: 12,
        column: 14,
        endLine: 12,
        endColumn: 19,
        field: "need.frequency",
      }),
    ]);
    const [{ message }] = findings;
    expect(await run("github")).toContain(
      `::error file=${integration},line=12,endLine=12,col=14,endColumn=19,title=schema::`,
    );
    const [sarif] = JSON.parse(await run("sarif")).runs;
    expect(sarif.results[0].message.text).toContain(message);
    expect(sarif.tool.driver).toMatchObject({
      semanticVersion: "0.1.0",
      rules: [{ id: "schema", help: expect.anything() }],
    });
    expect(await run("markdown")).toContain("### 1 error\n\n| Place | Message | Rule |");
  });

  it("speaks the catalogue's own language, and the one that is asked for", async () => {
    const english = {
      ...soundFiles,
      ...changed(".github/governance.yml", "locale: da", "locale: en"),
    };
    const root = catalogueOf(english);
    expect((await runCli(["validate", ...day], { cwd: root })).stdout).toBe(
      "No findings in 4 files.\n",
    );
    expect((await runCli(["validate", ...day, "--locale", "da"], { cwd: root })).stdout).toBe(
      "Ingen fund i 4 filer.\n",
    );
    expect((await runCli(["validate", "--nope"], { cwd: root })).stderr).toContain(
      "There is no option --nope.",
    );
  });

  it("names files outside the catalogue's root by where they lie in the repository, for GitHub", async () => {
    const workspace = temporaryFolder();
    writeFiles(join(workspace, "katalog"), faulty);
    const { stdout } = await runCli(
      ["validate", "--root", "katalog", "--format", "github", ...day],
      {
        cwd: workspace,
        environment: { GITHUB_WORKSPACE: workspace },
      },
    );
    expect(stdout).toContain(`::error file=katalog/${integration},`);
  });

  it("reports on the paths it is given alone: files and folders, from where one stands and from the root", async () => {
    const root = catalogueOf(faulty);
    const count = async (cwd: string, ...words: string[]) => {
      const { status, stdout } = await runCli(["validate", "--format", "json", ...day, ...words], {
        cwd,
      });
      return [status, JSON.parse(stdout).summary.files];
    };
    expect(await count(root, "systems")).toEqual([0, 2]);
    expect(await count(root, "systems/kilde.md", integration)).toEqual([1, 2]);
    expect(await count(join(root, "systems"), "kilde.md", "--root", "..")).toEqual([0, 1]);
    expect(await count(temporaryFolder(), integration, "--root", root)).toEqual([1, 1]);
  });

  it("exits with 2 and one line for a path that leads nowhere, and says what was meant", async () => {
    const root = catalogueOf(soundFiles);
    const { status, stdout, stderr } = await runCli(["validate", "integrations/kilde-mal.md"], {
      cwd: root,
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      `catalogue: "integrations/kilde-mal.md" er ikke en fil i kataloget. Mente du ${integration}?\n`,
    );
  });

  it("exits with 2 and says what to do where there is no catalogue", async () => {
    const { status, stderr } = await runCli(["validate"], { cwd: temporaryFolder() });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^catalogue: Der er intet katalog i .*--root <mappe>\.\n$/);
  });

  it("judges deadlines by the date it is given", async () => {
    const root = catalogueOf({
      ...soundFiles,
      "systems/gammel.md": soundFiles["systems/kilde.md"]!.replaceAll("kilde", "gammel"),
    });
    writeFiles(
      root,
      changed(
        "systems/kilde.md",
        "hosting: external",
        "hosting: external\nendOfLifeOn: 2027-01-31",
      ),
    );
    const ids = async (today: string) => {
      const { stdout } = await runCli(["validate", "--format", "json", "--today", today], {
        cwd: root,
      });
      return JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    };
    expect(await ids("2020-01-01")).not.toContain("system-ends-first");
    expect(await ids("2026-12-01")).toContain("system-ends-first");
  });
});
