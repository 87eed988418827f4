import { describe, expect, it } from "@jest/globals";
import { githubReport } from "./github-annotations.ts";
import { manyFindings, someFindings, someSummary } from "./testing/findings.ts";

describe("githubReport", () => {
  it("writes each finding as a workflow command, errors first, with everything untrusted encoded", () => {
    expect(githubReport(someFindings, someSummary, { locale: "da", pathPrefix: "katalog/" })).toBe(
      [
        '::error file=katalog/integrations/løn.md,line=12,endLine=12,col=8,endColumn=17,title=schema::Fasen "oepration" findes ikke. Skriv en af disse: need, parties, clarification, agreement.%0ASkriv phase: operation.',
        "::error file=katalog/systems/ond.md,line=2,endLine=3,title=yaml::Ond\ufffd[2J tekst | med `tegn` @alle <!-- \ufffd%0A::error::x%0A100 %25 <b>",
        "::warning file=katalog/integrations/løn.md,line=104,endLine=104,col=5,title=dpa-expires-soon::Databehandleraftalen med KMD A/S udløber om 30 dage.",
        "::notice file=katalog/systems/ond.md,line=1,endLine=1,col=1,title=similar-integration::To andre integrationer går mellem de samme systemer.",
        "- 2 fejl, 1 advarsel og 1 oplysning i 1.045 filer.",
        "",
      ].join("\n"),
    );
  });

  it("shows ten annotations of ten findings", () => {
    const report = githubReport(manyFindings(10, "error"), someSummary, { locale: "en" });
    expect(report.match(/^::error /gm)).toHaveLength(10);
    expect(report).not.toContain("more");
  });

  it("shows nine of eleven, says in the tenth how many more there are, and lists those in the log", () => {
    const report = githubReport(manyFindings(11, "warning"), someSummary, { locale: "da" });
    expect(report.match(/^::warning/gm)).toHaveLength(10);
    expect(report).toContain(
      "\n::warning::2 advarsler mere. De står i trinnets log og i kørslens resumé.\n" +
        "- integrations/a.md:10:1 advarsel: Besked 10 [schema]\n" +
        "- integrations/a.md:11:1 advarsel: Besked 11 [schema]\n",
    );
  });

  it("cuts a message where the runner would", () => {
    const [finding] = manyFindings(1, "error");
    const report = githubReport([{ ...finding!, message: "a".repeat(5000) }], someSummary, {
      locale: "da",
    });
    expect(report.split("::")[2]?.split("\n")[0]).toBe(`${"a".repeat(4095)}…`);
  });
});
