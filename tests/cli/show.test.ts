import { beforeAll, describe, expect, it } from "@jest/globals";
import { cliBundle, runCli } from "./run-cli.ts";

const day = ["--today", "2026-11-23"];
const show = (...words: string[]) => runCli(["show", ...words, ...day], { cwd: process.cwd() });

beforeAll(() => {
  cliBundle();
});

describe("catalogue show", () => {
  it("shows phase, systems, what the next gate lacks and who signs, findings and neighbours, within 80 columns", async () => {
    const { status, stdout } = await show("nexus-sbsys-afgoerelser");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Afgørelser fra KMD Nexus journaliseres i SBSYS\nintegrations\/nexus-sbsys-afgoerelser\.md\n/,
    );
    for (const words of [
      // As the site says it: not the day it was registered, but the one its file names.
      "Drift (fase 6 af 7) siden 08.06.2026\n",
      "  afgiver: KMD Nexus\n  modtager: SBSYS\n",
      "Næste port: Exit",
      "[exit/activated]",
      "approved/source-owner: systemejeren for kildesystemet (KMD Nexus):",
      "Ingen fund.",
      "Naboer:",
    ])
      expect(stdout).toContain(words);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("shows the same in English and as data", async () => {
    expect((await show("nexus-sbsys-afgoerelser", "--locale", "en")).stdout).toContain(
      "Operation (phase 6 of 7)",
    );
    const card = JSON.parse((await show("nexus-sbsys-afgoerelser", "--format", "json")).stdout);
    expect(card).toMatchObject({
      id: "nexus-sbsys-afgoerelser",
      phase: "operation",
      systems: [
        { id: "kmd-nexus", role: "source", name: "KMD Nexus" },
        { id: "sbsys", role: "target", name: "SBSYS" },
      ],
      next: {
        gate: "exit",
        missing: expect.arrayContaining([expect.objectContaining({ id: "exit/activated" })]),
      },
      findings: [],
    });
  });

  it("exits with 2 for an id that is none, with what was meant, and says what uses a system", async () => {
    const wrong = await show("nexus-sbsys-afgoerelse");
    expect(wrong).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("Mente du nexus-sbsys-afgoerelser?"),
    });
    expect((await show("sbsys")).stderr).toMatch(
      /er et system, ikke en integration\. Det bruges af: .*nexus-sbsys-afgoerelser/,
    );
  });
});
