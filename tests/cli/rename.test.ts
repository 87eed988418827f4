import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { soundFiles } from "../actions/sound-files.ts";
import { cliBundle, runCli } from "./run-cli.ts";

const day = ["--today", "2026-11-23"];
const integration = soundFiles["integrations/kilde-maal.md"] ?? "";

// Runs already, so that gates have been passed and a file that goes would be missed.
const running = integration
  .replace("phase: need\n", "phase: operation # siden 2024\n")
  .replace("---\n\n## Behov", "legacy: { completeBy: 2027-06-30 }\n---\n\n## Behov");
const other = `${running
  .replace("id: kilde-maal", "id: anden")
  .replace("title: Afgørelser", "title: Kvitteringer")
  .replace("data: [afgoerelse]", "data: [kvittering]")
  .replace(
    "legacy:",
    "dependsOn:\n  - kilde-maal # henter samme afgørelser\ntechnical: { exposedBy: kilde }\nlegacy:",
  )}
Se [afgørelserne](kilde-maal.md#behov), [systemet](../systems/kilde.md) og \`kilde-maal.md\`.
`;

function repository() {
  const test = gitRepository();
  test.commit({
    ...soundFiles,
    "integrations/kilde-maal.md": running,
    "integrations/anden.md": other,
    "systems/maal.md": `${soundFiles["systems/maal.md"]}\nFår data af [den her](../integrations/kilde-maal.md).\n`,
  });
  const read = (path: string) => readFileSync(join(test.root, path), "utf8");
  const run = (...words: string[]) => runCli([...words, ...day], { cwd: test.root });
  return { ...test, read, run };
}

const errorsOf = async (run: ReturnType<typeof repository>["run"]) => {
  const { stdout } = await run("validate", "--format", "json");
  return (
    JSON.parse(stdout) as { findings: { severity: string; path: string; rule: string }[] }
  ).findings
    .filter(({ severity }) => severity === "error")
    .map(({ path, rule }) => `${path} ${rule}`);
};

beforeAll(() => {
  cliBundle();
});

describe("catalogue rename", () => {
  it("says how to go back, and leaves alone what somebody else was writing", async () => {
    const { git, read, root, run } = repository();
    writeFileSync(join(root, "systems/kilde.md"), "i gang\n");
    const words = ["rename", "kilde-maal", "kilde-maal-breve"];
    expect((await run(...words)).stdout).not.toContain("git restore");
    const { stdout } = await run(...words, "--write");
    const [, restored = "", fresh = ""] =
      /Vil I hellere lade være: git restore -- (.+), og slet (.+)\n/.exec(stdout) ?? [];
    git("restore", "--", ...restored.split(" "));
    for (const path of fresh.split(" ")) rmSync(join(root, path));
    expect(git("status", "--porcelain")).toBe("M systems/kilde.md");
    expect(read("systems/kilde.md")).toBe("i gang\n");
  });

  it("shows the difference and writes nothing until it is told to", async () => {
    const { git, run } = repository();
    const { status, stdout } = await run("rename", "kilde-maal", "kilde-maal-breve");
    expect(status).toBe(0);
    expect(stdout).toContain(
      "--- a/integrations/kilde-maal.md\n+++ b/integrations/kilde-maal-breve.md\n",
    );
    expect(stdout).toContain("-id: kilde-maal\n+id: kilde-maal-breve\n");
    expect(stdout).toContain(
      "-  - kilde-maal # henter samme afgørelser\n+  - kilde-maal-breve # henter samme afgørelser\n",
    );
    expect(stdout).toContain("3 filer ville blive ændret.");
    expect(stdout).toContain("Intet er skrevet.");
    expect(git("status", "--porcelain")).toBe("");
  });

  it("moves the file, its references and links, keeps comments, and leaves the old address behind", async () => {
    const { read, root, run } = repository();
    const before = await errorsOf(run);
    const { status, stdout } = await run("rename", "kilde-maal", "kilde-maal-breve", "--write");
    expect(status).toBe(0);
    expect(stdout).toContain("1. Kør catalogue validate");
    expect(existsSync(join(root, "integrations/kilde-maal.md"))).toBe(false);
    const moved = read("integrations/kilde-maal-breve.md");
    expect(moved).toContain("phase: operation # siden 2024");
    expect(moved).toContain("replaces:\n  - kilde-maal\n");
    expect(read("integrations/anden.md")).toBe(
      other
        .replace("- kilde-maal #", "- kilde-maal-breve #")
        .replace("(kilde-maal.md#behov)", "(kilde-maal-breve.md#behov)"),
    );
    expect(read("systems/maal.md")).toContain("[den her](../integrations/kilde-maal-breve.md)");
    expect(await errorsOf(run)).toEqual(
      before.map((one) => one.replace("kilde-maal.md", "kilde-maal-breve.md")),
    );
  });

  it("passes the gate without a signature, where a file that only goes would be stopped", async () => {
    const { git, run } = repository();
    await run("rename", "kilde-maal", "kilde-maal-breve", "--write");
    const renamed = await run("gate", "--base", "HEAD");
    expect(renamed.stdout).toContain("Ingen port at passere");
    expect(renamed.status).toBe(0);
    git("checkout", "--", ".");
    git("clean", "-fdq");
    git("rm", "-q", "integrations/kilde-maal.md");
    expect((await run("gate", "--base", "HEAD")).status).toBe(1);
  });

  it("goes on from one name to the next, and never back to one that leads here", async () => {
    const { git, read, run } = repository();
    expect((await run("rename", "kilde-maalet", "to-to")).stderr).toContain(
      'Der er ingen integration med id "kilde-maalet"',
    );
    await run("rename", "kilde-maal", "andet-navn", "--write");
    git("add", "-A");
    git("commit", "-qm", "Omdøb");
    await run("rename", "andet-navn", "tredje-navn", "--write");
    expect(read("integrations/tredje-navn.md")).toContain(
      "replaces:\n  - kilde-maal\n  - andet-navn\n",
    );
    git("add", "-A");
    git("commit", "-qm", "Omdøb igen");
    const back = await run("rename", "tredje-navn", "kilde-maal");
    expect(back).toMatchObject({ status: 2 });
    expect(back.stderr).toContain("er et tidligere id for den samme integration");
  });

  it("refuses what cannot be an id, one that is taken, and files with work that git has not got", async () => {
    const { read, root, run } = repository();
    const cases = [
      [["rename", "kilde-maal", "Nej Tak"], "kan ikke være et id. Skriv 3–64 tegn"],
      [["rename", "kilde-maal", "anden"], '"anden" findes allerede'],
      [["rename", "kilde-mal", "ny-id"], "Mente du kilde-maal?"],
      [["rename", "kilde", "ny-id"], '"kilde" er et system, ikke en integration'],
      [["rename", "kilde-maal"], "skal følges af <id> <nyt id>"],
    ] as const;
    for (const [words, complaint] of cases) {
      const { status, stderr } = await run(...words);
      expect(stderr).toContain(complaint);
      expect(status).toBe(2);
    }
    writeFileSync(join(root, "integrations/anden.md"), `${other}\nUgemt.\n`);
    const refused = await run("rename", "kilde-maal", "ny-id", "--write");
    expect(refused.stderr).toContain("ændringer, som ikke er gemt i git, i integrations/anden.md");
    expect(read("integrations/kilde-maal.md")).toBe(running);
    renameSync(join(root, ".git"), join(root, "git-væk"));
    const blind = await run("rename", "kilde-maal", "ny-id", "--write");
    expect(blind.stderr).toContain("Tag en kopi af mappen, og brug --force. Intet er skrevet.");
    expect(read("integrations/kilde-maal.md")).toBe(running);
    renameSync(join(root, "git-væk"), join(root, ".git"));
    expect((await run("rename", "kilde-maal", "ny-id", "--write", "--force")).status).toBe(0);
    expect(read("integrations/anden.md")).toContain("- ny-id #");
    expect(read("integrations/anden.md")).toContain("Ugemt.");
  });
});

describe("catalogue system rename", () => {
  it("registers the new id first and moves the integrations once it is on the main branch, as the gate asks", async () => {
    const { git, read, root, run } = repository();
    const first = await run("system", "rename", "kilde", "kildesystemet", "--write");
    expect(first.status).toBe(0);
    expect(first.stdout).toContain("så det omdøbes ad to gange");
    expect(git("status", "--porcelain")).toBe("?? systems/kildesystemet.md");
    expect(read("systems/kildesystemet.md")).toBe(
      (soundFiles["systems/kilde.md"] ?? "").replace("id: kilde", "id: kildesystemet"),
    );
    git("add", "-A");
    git("commit", "-qm", "Registrér");
    const second = await run("system", "rename", "kilde", "kildesystemet", "--write");
    expect(second.status).toBe(0);
    expect(existsSync(join(root, "systems/kilde.md"))).toBe(false);
    expect(read("integrations/kilde-maal.md")).toBe(
      running.replace("id: kilde,", "id: kildesystemet,"),
    );
    const moved = read("integrations/anden.md");
    expect(moved).toContain("exposedBy: kildesystemet");
    expect(moved).toContain("[systemet](../systems/kildesystemet.md)");
    const gate = await run("gate", "--base", "HEAD");
    // Somebody can give every signature that is asked for: the owner is known on the main branch.
    expect(gate.stdout).toContain("omsorg-ejer");
    expect(gate.stdout).not.toContain("for ingen er udpeget på hovedgrenen");
  });

  it("asks for the new id where it is missing, and takes one system at a time into retirement", async () => {
    const { run } = repository();
    expect((await run("system", "rename", "kilde")).stderr).toContain(
      "Skriv også, hvad systemet skal hedde: catalogue system rename kilde <nyt id>",
    );
    expect((await run("system", "retire", "kilde", "2027-12-31")).stderr).toContain(
      "tager ét system ad gangen; dagen skrives med --on",
    );
  });

  it("in one go would ask for a signature that nobody can give", async () => {
    const { run } = repository();
    await run("system", "rename", "kilde", "kildesystemet", "--at-once", "--write");
    expect((await run("gate", "--base", "HEAD")).stdout.replace(/\s+/g, " ")).toContain(
      "for ingen er udpeget på hovedgrenen",
    );
  });

  it("does not throw away what was written in the old file after the copy was made", async () => {
    const { root, run } = repository();
    await run("system", "rename", "kilde", "kildesystemet", "--write");
    writeFileSync(
      join(root, "systems/kilde.md"),
      `${soundFiles["systems/kilde.md"]}\nNyt om systemet.\n`,
    );
    const { status, stderr } = await run(
      "system",
      "rename",
      "kilde",
      "kildesystemet",
      "--write",
      "--force",
    );
    expect(stderr).toContain('"kildesystemet" findes allerede');
    expect(status).toBe(2);
    expect(existsSync(join(root, "systems/kilde.md"))).toBe(true);
  });
});
