import { describe, expect, it } from "@jest/globals";
import { jsonReport } from "./json.ts";
import { someFindings, someSummary } from "./testing/findings.ts";

describe("jsonReport", () => {
  it("gives findings and summary in the documented shape and order, and one line feed at the end", () => {
    const text = jsonReport(someFindings.slice(0, 1), someSummary);
    expect(text).toBe(`{
  "findings": [
    {
      "rule": "schema",
      "severity": "error",
      "message": "Fasen \\"oepration\\" findes ikke. Skriv en af disse: need, parties, clarification, agreement.",
      "path": "integrations/løn.md",
      "line": 12,
      "column": 8,
      "endLine": 12,
      "endColumn": 17,
      "field": "phase",
      "help": "Skriv phase: operation."
    }
  ],
  "summary": {
    "files": 1045,
    "errors": 2,
    "warnings": 1,
    "infos": 1
  }
}
`);
  });

  it("leaves nothing in the texts that a terminal would obey", () => {
    const [, , , evil] = JSON.parse(jsonReport(someFindings, someSummary)).findings;
    expect(evil.message).toBe("Ond\ufffd[2J tekst | med `tegn` @alle <!-- \ufffd\n::error::x");
  });
});
