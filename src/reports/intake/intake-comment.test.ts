import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { locales } from "../../domain/language.ts";
import { intakeReports } from "../testing/intake-reports.ts";
import { intakeComment, intakeCommentMarker } from "./intake-comment.ts";

const repository = "https://github.com/eksempelby/integrationer";

// Run with GOLDEN=write to write the files anew after a meant change; then read them.
function golden(name: string, text: string): string {
  const file = new URL(`../golden/intake-comment.${name}.md`, import.meta.url);
  if (process.env.GOLDEN === "write") {
    mkdirSync(new URL("../golden/", import.meta.url), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, "utf8");
}

describe("the comment in an issue", () => {
  for (const [name, report] of Object.entries(intakeReports))
    for (const locale of locales)
      it(`reads as it should: ${name} (${locale})`, () => {
        const text = intakeComment(report, locale, repository);
        expect(text).toBe(golden(`${name}.${locale}`, text));
      });

  it("begins with its marker, holds no other comment, and calls on nobody, whatever others write", () => {
    for (const report of Object.values(intakeReports)) {
      const text = intakeComment(report, "da", repository);
      expect(text.startsWith(`${intakeCommentMarker}\n`)).toBe(true);
      expect(text.split("<!--")).toHaveLength(2);
      expect(text).not.toMatch(/(?<!\w)@\w|\]\(javascript|^# H/m);
    }
  });
});
