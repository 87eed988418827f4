import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decideGate } from "../../domain/gate/decide-gate.ts";
import type { GateReport } from "../../domain/gate/gate-report.ts";
import { changed } from "../../domain/gate/testing-changes.ts";
import { criterion, finding, standing } from "../../domain/gate/testing-entries.ts";
import { inputOf } from "../../domain/gate/testing-situation.ts";
import { locales } from "../../domain/language.ts";
import { gateReports } from "../testing/gate-reports.ts";
import { gateComment, gateCommentMarker, longestGateComment } from "./gate-comment.ts";
import { gateLinks } from "./gate-links.ts";

const links = gateLinks("https://github.com/eksempelby/integrationer", "aaa", "bbb");
const comment = (report: GateReport, locale: "da" | "en" = "da") =>
  gateComment(report, { locale, links });

// Run with GOLDEN=write to write the files anew after a meant change; then read them.
function golden(name: string, text: string): string {
  const file = new URL(`../golden/gate-comment.${name}.md`, import.meta.url);
  if (process.env.GOLDEN === "write") {
    mkdirSync(new URL("../golden/", import.meta.url), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, "utf8");
}

describe("the comment", () => {
  for (const [name, report] of Object.entries(gateReports))
    for (const locale of locales)
      it(`reads as it should: ${name} (${locale})`, () => {
        const text = comment(report, locale);
        expect(text).toBe(golden(`${name}.${locale}`, text));
      });

  it("begins with its marker and holds it once, whatever others write", () => {
    for (const report of Object.values(gateReports)) {
      const text = comment(report);
      expect(text.startsWith(`${gateCommentMarker}\n`)).toBe(true);
      expect(text.split("<!--")).toHaveLength(2);
    }
  });

  it("obeys nothing that others write: no HTML, mentions, links or tables of theirs", () => {
    const alive = fc.constantFrom(
      "<",
      ">",
      "@",
      "`",
      "|",
      "[",
      "](",
      "<!--",
      "-->",
      "\n",
      "# ",
      "*",
      "a",
      "</details>",
      "https://x.example",
      "::error::",
      "\u202e",
    );
    fc.assert(
      fc.property(fc.array(alive, { maxLength: 30, size: "max" }), (parts) => {
        const words = parts.join("");
        const title = { title: words };
        const change = changed(standing("clarification", title), standing("agreement", title), {
          changes: [{ da: words, en: words }],
          findings: [{ ...finding("x"), message: { da: words, en: words } }],
        });
        const decision = decideGate(inputOf({ changes: [change] }));
        const text = comment({
          decision,
          author: words,
          makers: [],
          headSha: "abc",
          fileErrors: [],
          surroundings: new Map(),
          help: {},
        });
        const ours = comment({ ...gateReportFor("x"), author: "x" });
        const tags = (markdown: string) => (markdown.match(/<\/?[a-z!][^>]*>/gi) ?? []).sort();
        expect(new Set(tags(text))).toEqual(new Set(tags(ours)));
        expect(text).not.toMatch(/@[a-z]/i);
        expect(text.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(3);
        expect(text).not.toContain("\u202e");
      }),
      { numRuns: 300 },
    );
  });

  it("obeys no name either that calls somebody", () => {
    const wild = "</td> @alle [klik](javascript:alert(1)) <!-- x --> | \n# `kode` <img src=x>";
    const named = (name: string) => standing("operation", { dataFlow: { elements: [{ name }] } });
    const decision = decideGate(inputOf({ changes: [changed(named("brev"), named(wild))] }));
    const text = comment({ ...gateReportFor("x"), decision });
    const lines = text.split("\n").filter((line) => line.includes("høres, fordi"));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toContain("klik");
      expect(line).not.toMatch(/[<>@|`[]/);
    }
  });

  it("stays short enough for GitHub, and says how much it leaves out", () => {
    const long = "å<&|*".repeat(200);
    const changes = Array.from({ length: 400 }, (_, place) => {
      const id = `integration-${String(place).padStart(3, "0")}`;
      const fields = { id, title: `${place} ${long}` };
      return changed(standing("parties", fields), standing("clarification", fields), {
        criteria: [criterion("clarification", long, false)],
        changes: Array.from({ length: 60 }, () => ({ da: long, en: long })),
        findings: Array.from({ length: 60 }, () => ({
          ...finding("x"),
          message: { da: long, en: long },
        })),
      });
    });
    const decision = decideGate(inputOf({ changes }));
    const text = comment({
      decision,
      author: long,
      makers: [],
      headSha: "abc",
      fileErrors: [],
      surroundings: new Map(),
      help: {},
    });
    expect(text.length).toBeLessThanOrEqual(longestGateComment);
    expect(text).toMatch(/Forslaget ændrer \d+ ting mere/);
    expect(text).toMatch(/… og \d+ mere/);
    expect(text).toContain("---\n<sub>Vurderingen gælder udgave");
  });
});

function gateReportFor(title: string): GateReport {
  const change = changed(standing("clarification", { title }), standing("agreement", { title }), {
    changes: [{ da: title, en: title }],
    findings: [finding("x")],
  });
  const decision = decideGate(inputOf({ changes: [change] }));
  return {
    decision,
    author: title,
    makers: [],
    headSha: "abc",
    fileErrors: [],
    surroundings: new Map(),
    help: {},
  };
}
