import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../../src/domain/finding.ts";
import { githubReport } from "../../src/reports/github-annotations.ts";

interface Settings {
  readonly "yaml.schemas": Readonly<Record<string, string>>;
}
interface Tasks {
  readonly tasks: readonly {
    readonly problemMatcher: { readonly pattern?: Readonly<Record<string, string | number>> };
  }[];
}
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const finding: Finding = {
  rule: "schema",
  severity: "error",
  message: "Fasen findes ikke.",
  path: "integrations/loen-oekonomi.md",
  line: 12,
  column: 8,
  endLine: 12,
  endColumn: 17,
};

describe("the editor's workspace", () => {
  it("points at schemas that exist", () => {
    const { "yaml.schemas": schemas } = read(".vscode/settings.json") as Settings;
    for (const path of Object.keys(schemas))
      expect({ path, there: existsSync(path) }).toEqual({ path, there: true });
    expect(schemas["./schemas/governance.schema.json"]).toBe(".github/governance.yml");
  });

  it("shows what the check prints on the right line of the right file", () => {
    const { tasks } = read(".vscode/tasks.json") as Tasks;
    const pattern = tasks[0]?.problemMatcher.pattern ?? {};
    const summary = { files: 1, errors: 1, warnings: 0, infos: 0 };
    const report = githubReport([finding], summary, { locale: "da" });
    const match = new RegExp(String(pattern.regexp), "m").exec(report);
    const part = (name: string): string | undefined => match?.[Number(pattern[name])];
    expect(
      ["severity", "file", "line", "column", "endColumn", "code", "message"].map(part),
    ).toEqual([
      "error",
      "integrations/loen-oekonomi.md",
      "12",
      "8",
      "17",
      "schema",
      "Fasen findes ikke.",
    ]);
  });
});
