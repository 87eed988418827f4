import { describe, expect, it } from "@jest/globals";
import { markdownReport } from "./markdown.ts";
import { manyFindings, someFindings, someSummary } from "./testing/findings.ts";

const urlOf = (path: string, line: number) =>
  `https://github.example/e/k/blob/main/${encodeURI(path)}#L${line}`;

describe("markdownReport", () => {
  it("makes a table for each severity, errors first, with links to the lines", () => {
    const [first, second] = someFindings;
    expect(markdownReport([first!, second!], someSummary, { locale: "da", urlOf })).toBe(
      [
        "## Validering af kataloget",
        "",
        "2 fejl, 1 advarsel og 1 oplysning i 1.045 filer.",
        "",
        "### 1 fejl",
        "",
        "| Sted | Besked | Regel |",
        "| --- | --- | --- |",
        '| [integrations/løn.md:12](https://github.example/e/k/blob/main/integrations/l%C3%B8n.md#L12) | Fasen "oepration" findes ikke. Skriv en af disse: need, parties, clarification, agreement.<br>Skriv phase: operation. | <code>schema</code> |',
        "",
        "### 1 advarsel",
        "",
        "| Sted | Besked | Regel |",
        "| --- | --- | --- |",
        "| [integrations/løn.md:104](https://github.example/e/k/blob/main/integrations/l%C3%B8n.md#L104) | Databehandleraftalen med KMD A/S udløber om 30 dage. | <code>dpa-expires-soon</code> |",
        "",
      ].join("\n"),
    );
  });

  it("gives untrusted text no power: no table break, comment, mention or tag", () => {
    const report = markdownReport(someFindings, someSummary, { locale: "en" });
    const row = report.split("\n").find((line) => line.includes("Ond")) ?? "";
    expect(row.match(/\|/g)).toHaveLength(4);
    expect(row).not.toMatch(/@alle|<!--|<b>|`/);
    expect(row).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it("says how many more there are where it stops", () => {
    const report = markdownReport(manyFindings(12, "error"), someSummary, {
      locale: "da",
      rows: 10,
    });
    expect(report.match(/Besked/g)).toHaveLength(11);
    expect(report).toContain("\n\n2 fejl mere.\n");
  });

  it("stays below what GitHub shows, however long the messages are", () => {
    const long = manyFindings(90, "error").map((one) => ({ ...one, message: "æ".repeat(10_000) }));
    const report = markdownReport(long, someSummary, { locale: "en" });
    expect(new TextEncoder().encode(report).length).toBeLessThan(1024 * 1024);
    expect(report).toMatch(/\n\n\d+ more errors\.\n/);
  });
});
