import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { type CliResult, runCli } from "../cli/run-cli.ts";
import { foundKitosTown, runKitos } from "./kitos-town.ts";
import { kitosCatalogue } from "./kitos-world.ts";

const town = foundKitosTown();

const run = (root: string, words: readonly string[], access?: Readonly<Record<string, string>>) =>
  runKitos(town, root, words, access);
const pull = (root: string, access?: Record<string, string>): Promise<CliResult> =>
  run(root, ["pull"], access);

describe("catalogue kitos diff", () => {
  it("tells what differs both ways, at the place it concerns, and blocks nothing", async () => {
    const root = kitosCatalogue();
    await pull(root);
    const { status, stdout } = await run(root, ["diff", "--format", "json"]);
    expect(status).toBe(0);
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; path: string; line: number; severity: string; message: string }[];
    };
    expect(findings.map(({ rule, path, line }) => `${path}:${line} ${rule}`)).toEqual([
      "integrations/nexus-sbsys-afgoerelser.md:8 kitos-relation-missing",
      "integrations/nexus-sbsys-afgoerelser.md:14 kitos-dpa-differs",
      "integrations/nexus-sbsys-afgoerelser.md:17 kitos-contract-differs",
      "systems/aula.md:3 kitos-system-unlinked",
      "systems/kmd-nexus.md:1 kitos-role-unfilled",
      "systems/sbsys.md:1 kitos-role-unfilled",
      "systems/sbsys.md:1 kitos-system-ending",
      "systems/sbsys.md:3 kitos-system-renamed",
    ]);
    expect(findings.some(({ severity }) => severity === "error")).toBe(false);
    const pretty = await run(root, ["diff", "--locale", "en"]);
    expect(pretty.status).toBe(0);
    expect(pretty.stdout).toContain(
      'The system is called "SBSYS" in KITOS and "Sagssystemet" here.',
    );
  });

  it("leaves the catalogue's own validation as it was, snapshot or not", async () => {
    const root = kitosCatalogue();
    const before = await runCli(["validate", "--format", "json"], { cwd: root });
    await pull(root);
    expect(await runCli(["validate", "--format", "json"], { cwd: root })).toEqual(before);
  });

  it("says how to get a snapshot where there is none or it is torn", async () => {
    const root = kitosCatalogue();
    expect((await run(root, ["diff"])).stderr).toContain("Hent det med: catalogue kitos pull");
    writeFileSync(join(root, "systems/_kitos.json"), "{");
    const torn = await run(root, ["diff"]);
    expect(torn.status).toBe(2);
    expect(torn.stderr).toContain("kan ikke læses");
  });
});

describe("catalogue kitos callers", () => {
  it("names the municipalities that use both systems, and says how to find out the rest", async () => {
    const root = kitosCatalogue();
    await pull(root);
    const { stdout, status } = await run(root, ["callers", "nexus-sbsys-afgoerelser"]);
    expect(status).toBe(0);
    expect(stdout).toContain("  KMD Nexus: 2 andre kommuner\n  SBSYS: 1 anden kommune\n");
    expect(stdout).toContain(
      "Disse kommuner bruger dem alle. Ring, og spørg:\n  - Sydby Kommune\n\n",
    );
    const data = await run(root, ["callers", "nexus-sbsys-afgoerelser", "--format", "json"]);
    expect(JSON.parse(data.stdout)).toMatchObject({ municipalities: ["Sydby Kommune"] });
    expect((await run(root, ["callers"])).stderr).toContain("Skriv integrationens id");
    expect((await run(root, ["push"])).stderr).toContain("Skriv pull, diff eller callers");
  });
});
