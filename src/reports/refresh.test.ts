import { describe, expect, it } from "@jest/globals";
import type { BilingualFinding } from "../domain/finding.ts";
import { refreshBody } from "./refresh.ts";

const said = "<".repeat(3000);
const finding: BilingualFinding = {
  path: "systems/kmd-nexus.md",
  line: 3,
  column: 1,
  severity: "info",
  rule: "kitos-drift",
  message: { da: said, en: said },
};

describe("the description of a pull request with what was fetched", () => {
  it("is never longer than GitHub takes, and says how much was left out", () => {
    const body = refreshBody({ source: "kitos", drift: Array(500).fill(finding) }, "da");
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/og 4\d\d mere/);
  });
});
