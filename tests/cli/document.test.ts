import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { readDocx } from "../../src/documents/testing/read-docx.ts";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { cliBundle, runCli } from "./run-cli.ts";

const id = "nexus-sbsys-afgoerelser";
const title = "Afgørelser fra KMD Nexus journaliseres i SBSYS";
const root = process.cwd();
const write = (cwd: string, ...words: string[]) =>
  runCli(["document", ...words, "--root", root, "--today", "2026-11-23"], { cwd });

beforeAll(() => {
  cliBundle();
});

describe("catalogue document", () => {
  it.each([
    ["clarification", "afklaringsmoede", "Dagsorden til afklaringsmøde"],
    ["three-party", "trepartsmoede", "Dagsorden til trepartsmøde"],
    ["exit", "ophoer", "Tjekliste for ophør"],
  ])("writes a .docx where the person stands, and says where: %s", async (kind, file, name) => {
    const folder = temporaryFolder();
    const { status, stdout } = await write(folder, id, kind);
    expect(status).toBe(0);
    const path = join(folder, `${id}-${file}.docx`);
    expect(stdout).toBe(`${path}\n`);
    const docx = readDocx(readFileSync(path));
    expect(docx.title).toBe(`${name}: ${title}`);
    expect(docx.tables.flatMap(({ rows }) => rows)).toContainEqual(["Udskrevet", "23.11.2026"]);
  });

  it("writes Markdown, in English, to the file asked for", async () => {
    const folder = temporaryFolder();
    const words = ["--format", "md", "--locale", "en", "--out", "til/arkiv/exit.md"];
    await write(folder, id, "exit", ...words);
    const text = readFileSync(join(folder, "til/arkiv/exit.md"), "utf8");
    expect(text).toMatch(/^# Exit checklist: Afgørelser fra KMD Nexus/);
  });

  it("gives the same bytes twice", async () => {
    const folder = temporaryFolder();
    for (const out of ["a.docx", "b.docx"]) await write(folder, id, "three-party", "--out", out);
    expect(readFileSync(join(folder, "a.docx")).equals(readFileSync(join(folder, "b.docx")))).toBe(
      true,
    );
  });

  it("never overwrites what has been filled in, unless told to", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "moede.md");
    writeFileSync(file, "Udfyldt i hånden");
    const words = [id, "clarification", "--format", "md", "--out", "moede.md"];
    const refused = await write(folder, ...words);
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toContain("findes allerede og bliver ikke overskrevet");
    expect(readFileSync(file, "utf8")).toBe("Udfyldt i hånden");
    expect((await write(folder, ...words, "--force")).status).toBe(0);
    expect(readFileSync(file, "utf8")).toMatch(/^# Dagsorden til afklaringsmøde/);
  });

  it("does not write through a link or over a folder, even when told to", async () => {
    const folder = temporaryFolder();
    const other = join(folder, "andet.md");
    writeFileSync(other, "Mit");
    symlinkSync(other, join(folder, "link.md"));
    mkdirSync(join(folder, "mappe.md"));
    for (const out of ["link.md", "mappe.md"]) {
      const { status, stderr } = await write(
        folder,
        id,
        "exit",
        "--format",
        "md",
        "--out",
        out,
        "--force",
      );
      expect(status).toBe(2);
      expect(stderr).toContain("er en mappe eller et link");
    }
    expect(readFileSync(other, "utf8")).toBe("Mit");
  });

  it("says what was probably meant by an unknown id or document, and writes nothing", async () => {
    const folder = temporaryFolder();
    expect((await write(folder, "nexus-sbsys-afgoerelse", "exit")).stderr).toContain(
      `Mente du ${id}?`,
    );
    expect((await write(folder, id, "exits")).stderr).toContain("Mente du exit?");
    expect(existsSync(join(folder, `${id}-ophoer.docx`))).toBe(false);
  });
});
