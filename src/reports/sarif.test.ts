import { describe, expect, it } from "@jest/globals";
import type { Finding } from "../domain/finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { type DescribedRule, sarifReport } from "./sarif.ts";
import { someFindings, someSummary } from "./testing/findings.ts";

const rules: ReadonlyMap<string, DescribedRule> = new Map([
  [
    "dpa-expires-soon",
    {
      id: "dpa-expires-soon",
      severity: "warning",
      summary: { da: "Aftalen udløber snart", en: "The agreement expires soon" },
      explanation: { da: "Forlæng den i tide.", en: "Extend it in time." },
    },
  ],
]);
const options = { locale: "da", version: "1.2.3", rules } as const;
const runOf = (findings: readonly Finding[]) =>
  JSON.parse(sarifReport(findings, someSummary, options)).runs[0];

describe("sarifReport", () => {
  it("describes the rules that found something, with help where it is known", () => {
    const { tool } = runOf(someFindings);
    expect(tool.driver).toEqual({
      name: "integrationskatalog",
      semanticVersion: "1.2.3",
      language: "da",
      rules: [
        {
          id: "dpa-expires-soon",
          shortDescription: { text: "Aftalen udløber snart" },
          fullDescription: { text: "Forlæng den i tide." },
          help: { text: "Forlæng den i tide." },
          defaultConfiguration: { level: "warning" },
        },
        { id: "schema" },
        { id: "similar-integration" },
        { id: "yaml" },
      ],
    });
  });

  it("places each result, with an encoded path, a level and the index of its rule", () => {
    const { results } = runOf(someFindings);
    expect(results[0]).toEqual({
      ruleId: "schema",
      ruleIndex: 1,
      level: "error",
      message: {
        text: 'Fasen "oepration" findes ikke. Skriv en af disse: need, parties, clarification, agreement.\nSkriv phase: operation.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "integrations/l%C3%B8n.md", uriBaseId: "%SRCROOT%" },
            region: { startLine: 12, startColumn: 8, endLine: 12, endColumn: 17 },
          },
          logicalLocations: [{ fullyQualifiedName: "phase", kind: "member" }],
        },
      ],
      partialFingerprints: {
        "catalogueFinding/v1": fingerprint(
          ["schema", "integrations/løn.md", "phase", "1"].join("\0"),
        ),
      },
    });
    expect(results.map(({ level }: { level: string }) => level)).toEqual([
      "error",
      "warning",
      "note",
      "error",
    ]);
  });

  it("keeps a finding's fingerprint when its line moves, and tells two of one kind apart", () => {
    const [finding] = someFindings;
    const prints = (findings: readonly Finding[]) =>
      runOf(findings).results.map(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints["catalogueFinding/v1"],
      );
    const [moved] = prints([{ ...finding!, line: 99, message: "Andre ord" }]);
    expect(prints([finding!, finding!])[0]).toBe(moved);
    expect(new Set(prints([finding!, finding!])).size).toBe(2);
  });

  it("survives a path with half a surrogate pair", () => {
    const [finding] = someFindings;
    expect(() => runOf([{ ...finding!, path: "systems/\ud800.md" }])).not.toThrow();
  });
});

describe("fingerprint", () => {
  it("is the 64-bit FNV-1a digest", () => {
    expect(fingerprint("")).toBe("cbf29ce484222325");
    expect(fingerprint("foobar")).toBe("85944171f73967e8");
  });
});
