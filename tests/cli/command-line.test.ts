import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { catalogueOf, cliBundle, runCli } from "./run-cli.ts";

beforeAll(() => {
  cliBundle();
});

describe("the command line", () => {
  it("gives help and version on stdout", async () => {
    const cwd = temporaryFolder();
    const help = await runCli(["validate", "--help"], { cwd });
    expect(help).toMatchObject({ status: 0, stderr: "" });
    expect(help.stdout).toContain("Eksempler:\n  # Hele kataloget\n  catalogue validate\n");
    expect((await runCli(["--help", "--locale", "en"], { cwd })).stdout).toContain("Commands:");
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await runCli(["--version"], { cwd })).toEqual({
      status: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
  });

  it("exits with 2 and one line for a wrong call", async () => {
    const result = await runCli(["valdate"], { cwd: temporaryFolder() });
    expect(result).toEqual({
      status: 2,
      stdout: "",
      stderr: 'catalogue: Kommandoen "valdate" findes ikke. Mente du catalogue validate?\n',
    });
  });

  it("says in one line what the machine refuses: a file where a folder belongs, and no way to GitHub", async () => {
    const root = catalogueOf({ "systems/x.md": "---\nfejl: ja\n---\n", "optaget.txt": "" });
    for (const words of [
      ["validate", "--root", "optaget.txt"],
      ["build", "--out", "optaget.txt"],
      ["build", "--out", "optaget.txt/_site"],
    ]) {
      const { status, stdout, stderr } = await runCli(words, { cwd: root });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^catalogue: .*optaget\.txt.*\n$/);
      expect(stderr).toContain("en fil, hvor der skal være en mappe");
    }
    const away = await runCli(["doctor", "--repository", "eksempelby/integrationer"], {
      cwd: root,
      environment: { GITHUB_TOKEN: "x", GITHUB_API_URL: "http://127.0.0.1:9" },
    });
    expect(away.status).toBe(2);
    expect(away.stderr).toMatch(
      /^catalogue: GitHub svarede ikke \(.+\)\. .*prøv igen senere; .*\.\n$/,
    );
  });

  it("colours what a person reads at a terminal, and respects NO_COLOR", () => {
    const root = catalogueOf({ "systems/x.md": "---\nfejl: ja\n---\n" });
    const line = `'${process.execPath}' '${cliBundle()}' validate`;
    const atTerminal = (environment: Record<string, string>) =>
      spawnSync("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
        cwd: root,
        encoding: "utf8",
        env: { PATH: process.env.PATH, TERM: "xterm", ...environment },
      }).stdout;
    expect(atTerminal({})).toContain("\u001b[91mfejl\u001b[0m");
    for (const environment of [{ NO_COLOR: "1" }, { TERM: "dumb" }]) {
      const plain = atTerminal(environment);
      expect(plain).toContain("fejl");
      // A slow run takes its line of progress back (`K`), which is no colour (`m`).
      expect(plain.replaceAll("\u001b[K", "")).not.toContain("\u001b[");
    }
  });

  it("does not mind a reader that has seen enough", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`systems/x${index}.md`, "---\nfejl: ja\n---\n"]),
    );
    const root = catalogueOf(many);
    const { status, stdout, stderr } = spawnSync(
      "sh",
      ["-c", `{ "${process.execPath}" "${cliBundle()}" validate; echo $? >&2; } | head -n 1`],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    // The verdict is the same whoever reads it to its end.
    expect({ status, stderr }).toEqual({ status: 0, stderr: "1\n" });
    expect(stdout).toBe("systems/x0.md\n");
  });
});
