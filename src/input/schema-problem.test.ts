import { describe, expect, it } from "@jest/globals";
import type { BilingualFinding } from "../domain/finding.ts";
import { locateProblems } from "./locate.ts";
import { readIntegration } from "./read-entry.ts";
import { readGovernance } from "./read-governance.ts";
import { shippedSchemas } from "./schemas.ts";
import { schemaMistakes } from "./testing/schema-mistakes.ts";

const schemas = shippedSchemas();
const head = "---\nid: a-b\ntitle: En titel\nphase: need\nstatus: active\n";

function findings(yaml: string): BilingualFinding[] {
  const file = { path: "integrations/a-b.md", text: `${head}${yaml}\n---\n` };
  return locateProblems(file, readIntegration(file, schemas).problems);
}

describe("schema problems", () => {
  it.each(
    schemaMistakes,
  )("say of %s what stands there and how to mend it", (_, yaml, da, en, column) => {
    const found = findings(yaml);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.da).toContain(da);
    expect(found[0]?.message.en).toContain(en);
    expect(found[0]?.rule).toBe("schema");
    expect([found[0]?.line, found[0]?.column]).toEqual([
      yaml.includes("\n") && column > 1 ? 7 : 6,
      column,
    ]);
  });

  it("say a missing field of the top level at the opening fence, with what to write", () => {
    const file = {
      path: "integrations/a-b.md",
      text: "---\nid: a-b\nphase: need\nstatus: active\n---\n",
    };
    const [finding] = locateProblems(file, readIntegration(file, schemas).problems);
    expect(finding).toMatchObject({ line: 1, column: 1, endColumn: 4 });
    expect(finding?.message.da).toBe('Feltet "title" (Titel) mangler. Tilføj det.');
    expect(finding?.help?.da).toContain("sætning");
  });

  it("say a misspelt required field once", () => {
    const text = "---\nid: a-b\ntittel: En titel\nphase: need\nstatus: active\n---\n";
    const found = readIntegration({ path: "integrations/a-b.md", text }, schemas).problems;
    expect(found.map(({ message }) => message.en)).toEqual([
      'There is no field "tittel" in the schema. Did you mean "title" (Title)?',
    ]);
  });

  it("say a demand that hangs on another field without the noise around it", () => {
    const found = findings("").length;
    const text = head.replace("active", "on-hold");
    const problems = readIntegration(
      { path: "integrations/a-b.md", text: `${text}---\n` },
      schemas,
    ).problems;
    expect(found).toBe(0);
    expect(problems.map(({ message }) => message.en)).toEqual([
      'The field "statusReason" (Reason for the status) is missing. Add it.',
    ]);
  });

  it("say every mistake of a file at once, in the order of its lines", () => {
    const found = findings(
      "case: 1\nkle: [2, 3]\nsummary: x\nfarve: blå\nneed: { frequency: dagligt }",
    );
    expect(found.map(({ line }) => line)).toEqual([6, 7, 7, 8, 9, 10]);
  });

  it("stop after a hundred and say how many are left", () => {
    const text = `${head}${Array.from({ length: 150 }, (_, i) => `x${i}: 1`).join("\n")}\n---\n`;
    const { problems } = readIntegration({ path: "integrations/a-b.md", text }, schemas);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message.da).toContain("50 fejl mere");
  });

  it("speak of governance too, of the shape that was meant", () => {
    const text =
      "organisation: { name: X }\ngates:\n  agreement: [itt, { role: dpo, when: personal }]\n";
    const file = { path: ".github/governance.yml", text };
    const found = locateProblems(file, readGovernance(file, schemas).problems);
    expect(found.map((f) => [f.line, f.column, f.field])).toEqual([
      [3, 15, "gates.agreement.0"],
      [3, 39, "gates.agreement.1.when"],
    ]);
    expect(found[0]?.message.da).toContain('"itt"');
  });
});
