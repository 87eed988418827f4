import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { soundFiles } from "../actions/sound-files.ts";
import { catalogueOf, cliBundle, runCli } from "./run-cli.ts";

const path = "integrations/kilde-maal.md";
const day = ["--today", "2026-11-23"];
const untidy = (soundFiles[path] ?? "")
  .replace("frequency: daily", "frequency: Daily # hver nat")
  .replace(
    "phase: need\n",
    'phase: need\nreuse: { outcome: none-found, kitosCheckedOn: "20. oktober 2026" }\ncase: 2025004711\n',
  );

beforeAll(() => {
  cliBundle();
});

describe("catalogue validate --fix", () => {
  it("mends what needs no decision, keeps comments and permissions, tells what it did, and leaves nothing to do", async () => {
    const root = catalogueOf({ ...soundFiles, [path]: untidy });
    chmodSync(join(root, path), 0o640);
    const before = await runCli(["validate", ...day], { cwd: root });
    expect(before.status).toBe(1);
    const mended = await runCli(["validate", "--fix", ...day], { cwd: root });
    expect(mended).toMatchObject({ status: 0, stdout: "Ingen fund i 4 filer.\n" });
    expect(mended.stderr).toContain(`Rettet i 1 fil:\n${path}\n`);
    expect(mended.stderr).toContain(
      "  -   frequency: Daily # hver nat\n  +   frequency: daily # hver nat\n",
    );
    const text = readFileSync(join(root, path), "utf8");
    expect(text).toContain('case: "2025004711"');
    expect(text).toContain("2026-10-20");
    expect(text).toContain("Afgørelserne skal på sagen samme dag");
    expect(statSync(join(root, path)).mode & 0o777).toBe(0o640);
    const again = await runCli(["validate", "--fix", ...day], { cwd: root });
    expect(again.stderr).toBe("Der var ikke noget at rette.\n");
    expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });

  it("keeps the result on stdout pure data", async () => {
    const root = catalogueOf({ ...soundFiles, [path]: untidy });
    const { status, stdout } = await runCli(["validate", "--fix", "--format", "json", ...day], {
      cwd: root,
    });
    expect(JSON.parse(stdout).summary).toMatchObject({ errors: 0 });
    expect(status).toBe(0);
  });

  it("touches only the files it is asked about", async () => {
    const other = "integrations/anden.md";
    const test = gitRepository();
    test.commit({ ...soundFiles, [other]: untidy.replaceAll("kilde-maal", "anden") });
    writeFiles(test.root, { [path]: untidy });
    const changed = await runCli(["validate", "--fix", "--changed-since", "HEAD", ...day], {
      cwd: test.root,
    });
    expect(changed.status).toBe(0);
    expect(test.git("status", "--porcelain", "--", other)).toBe("");
    const named = await runCli(["validate", "--fix", "systems", ...day], { cwd: test.root });
    expect(named.stderr).toBe("Der var ikke noget at rette.\n");
    expect(test.git("status", "--porcelain", "--", other)).toBe("");
  });

  it("leaves a file it cannot read alone", async () => {
    const broken = "---\nid: [\n---\n";
    const root = catalogueOf({ ...soundFiles, "systems/i-stykker.md": broken });
    expect((await runCli(["validate", "--fix", ...day], { cwd: root })).status).toBe(1);
    expect(readFileSync(join(root, "systems/i-stykker.md"), "utf8")).toBe(broken);
  });
});
