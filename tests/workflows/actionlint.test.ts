import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { actionlintFindings } from "./actionlint.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const careless = `on: { pull_request_target: {} }
concurrency: { group: x, queue: max }
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: $/actions/x
      - run: echo "\${{ github.event.pull_request.title }}"
`;

describe("actionlint", () => {
  it("finds nothing in the workflows", async () => {
    expect(await actionlintFindings(root, ".github/workflows/*.yml")).toEqual([]);
  });

  it("finds an injected title, and nothing about what is newer than itself", async () => {
    const folder = mkdtempSync(join(tmpdir(), "bad-workflows-"));
    try {
      mkdirSync(join(folder, ".github/workflows"), { recursive: true });
      symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
      writeFileSync(join(folder, ".github/workflows/bad.yml"), careless);
      const found = await actionlintFindings(folder, ".github/workflows/*.yml");
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('bad.yml:8:24 "github.event.pull_request.title"');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
