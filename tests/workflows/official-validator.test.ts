import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { officialDiagnostics } from "./official-validator.ts";
import { workflowPaths } from "./workflow-file.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const actionPaths = (): string[] =>
  readdirSync(join(root, "actions"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("action.yml"))
    .map((path) => `actions/${path}`);

describe("GitHub's own parser", () => {
  it("accepts every workflow and action", async () => {
    const paths = [...workflowPaths(root), ...actionPaths()];
    expect(paths).toContain(".github/workflows/phase-gate.yml");
    expect(await officialDiagnostics(root, paths)).toEqual([]);
  });

  it("refuses an unknown event, an unknown key and a runtime that does not exist", async () => {
    const folder = mkdtempSync(join(tmpdir(), "bad-workflows-"));
    try {
      const workflow = join(folder, "bad.yml");
      const action = join(folder, "action.yml");
      writeFileSync(workflow, "on: [no_such_event]\njobs: { a: { runs-on: x, stepz: [] } }\n");
      writeFileSync(action, "name: x\ndescription: x\nruns: { using: node99, main: x.js }\n");
      const found = await officialDiagnostics(root, [workflow, action]);
      expect(found.map(({ message }) => message)).toEqual([
        "Unexpected value 'no_such_event'",
        "Unexpected value 'stepz'",
        "Unexpected value 'node99'",
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
