import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { locales } from "../../domain/language.ts";
import { isAnswered } from "../../domain/recertify/review-boxes.ts";
import type { ReviewRemark } from "../../domain/recertify/review-report.ts";
import { reviewReports } from "../testing/review-reports.ts";
import { reviewComment } from "./review-comment.ts";
import { reviewProposal } from "./review-proposal.ts";

// Run with GOLDEN=write to write the files anew after a meant change; then read them.
function golden(name: string, text: string): string {
  const file = new URL(`../golden/${name}.md`, import.meta.url);
  if (process.env.GOLDEN === "write") {
    mkdirSync(new URL("../golden/", import.meta.url), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, "utf8");
}

describe("the pull request that asks for a review", () => {
  for (const [name, report] of Object.entries(reviewReports))
    for (const locale of locales)
      it(`reads as it should: ${name} (${locale})`, () => {
        const { body, title } = reviewProposal(report, locale);
        const text = `${title}\n\n${body}`;
        expect(text).toBe(golden(`review-proposal.${name}.${locale}`, text));
      });

  it("calls on nobody but the managers, holds no HTML of others, and is not answered before anybody has ticked", () => {
    for (const report of Object.values(reviewReports)) {
      const { body, title } = reviewProposal(report, "da");
      expect(body).not.toContain("<!--");
      expect(body).not.toContain("](javascript");
      const said = `${title}\n${body}`.replaceAll(/@(?:nexus|sbsys)-forvalter/g, "");
      expect(said).not.toMatch(/(?<!\w)@\w|#5/);
      expect(body.match(/^- \[[x ]\]/gm)).toHaveLength(9);
      expect(isAnswered(body)).toBe(false);
    }
  });

  it("is never longer than GitHub takes, and keeps its boxes, whatever the authors wrote", () => {
    const [report] = Object.values(reviewReports);
    if (report === undefined) throw new Error("No report");
    const long = { da: "<".repeat(5000), en: ">".repeat(5000) };
    const many = Array.from({ length: 500 }, () => long);
    const { body, title } = reviewProposal(
      {
        ...report,
        title: "&".repeat(5000),
        facts: many.map((text) => ({ label: text, value: text })),
        deadlines: many.map((text) => ({ title: text, on: "2026-11-23", overdue: true })),
        warnings: many,
        changes: many,
      },
      "da",
    );
    expect(body.length).toBeLessThan(65_536);
    expect(title.length).toBeLessThan(256);
    expect(body.match(/^- \[ \]/gm)).toHaveLength(9);
    expect(body).toContain("og 4");
  });
});

const remarks: Readonly<Record<string, ReviewRemark>> = {
  gone: { kind: "gone" },
  done: { kind: "done" },
  owner: {
    kind: "owner",
    logins: ["nexus-ejer"],
    mailboxes: ["ejer@eksempelby.example"],
    askedOn: "2026-11-23",
  },
  "owner-unknown": { kind: "owner", logins: [], mailboxes: [], askedOn: "2026-11-23" },
  answered: { kind: "answered", on: "2026-12-03", nextOn: "2027-12-03" },
};

describe("what is said in a review's pull request", () => {
  for (const [name, remark] of Object.entries(remarks))
    for (const locale of locales)
      it(`reads as it should: ${name} (${locale})`, () => {
        const text = reviewComment(remark, locale);
        expect(text).toBe(golden(`review-comment.${name}.${locale}`, text));
      });
});
