import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import {
  type DecisionFile,
  endOfDecisionLog,
  readDecisionLog,
  verifyDecisionLog,
} from "./decision-log.ts";
import { type DecisionRecord, decisionPath } from "./decision-record.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

const decision = (number: number, previous: string | null): DecisionRecord => ({
  version: 1,
  number,
  previous,
  subject: "integration",
  id: "nexus-sbsys",
  title: "Afgørelser fra Nexus til SBSYS",
  kind: "forward",
  from: { phase: "need", status: "active" },
  to: { phase: "parties", status: "active" },
  signatures: [
    { role: "requester", login: "visitation-leder", eventId: "LE_1", at: "2026-11-23T07:00:00Z" },
  ],
  approvals: [],
  gate: "open",
  pullRequest: number,
  author: "projektkontor",
  mergedBy: "projektkontor",
  mergedAt: "2026-11-23T08:00:00Z",
  headSha: "a".repeat(40),
  mergeSha: "b".repeat(40),
  digest: "d".repeat(43),
});

function logOf(length: number): DecisionFile[] {
  const files: DecisionFile[] = [];
  for (let count = 0; count < length; count += 1) {
    const { number, previous } = endOfDecisionLog(files, hash);
    files.push({
      path: decisionPath(number),
      text: `${JSON.stringify(decision(number, previous))}\n`,
    });
  }
  return files;
}

const said = (files: readonly DecisionFile[]): readonly string[] =>
  verifyDecisionLog(files, hash).map(({ path, message }) => `${path} ${message.en}`);

const edited = (files: readonly DecisionFile[], at: number, from: string, to: string) =>
  files.map((file, index) =>
    index === at ? { ...file, text: file.text.replace(from, to) } : file,
  );

describe("The decision log", () => {
  it("has nothing wrong while nobody touches it, in whatever order its files are listed", () => {
    expect(verifyDecisionLog([], hash)).toEqual([]);
    expect(verifyDecisionLog(logOf(4).reverse(), hash)).toEqual([]);
    expect(readDecisionLog(logOf(4).reverse()).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it("names the record after one that was edited, and the one it should be like", () => {
    const files = edited(logOf(4), 1, "visitation-leder", "en-anden");
    expect(said(files)).toEqual([
      "decisions/000003.json The chain is broken: decisions/000002.json is not as it was when this decision was written. One of the two was edited or replaced.",
    ]);
  });

  it("names a record that was removed, and only that", () => {
    const files = logOf(4).filter(({ path }) => path !== decisionPath(2));
    expect(said(files)).toEqual([
      "decisions/000002.json The file is missing. A decision was removed from the log.",
    ]);
  });

  it("names the hole at the beginning when the first record is removed", () => {
    expect(said(logOf(3).slice(1))).toEqual([
      "decisions/000001.json The file is missing. A decision was removed from the log.",
    ]);
  });

  it("names both when two records change places", () => {
    const [one, two, three] = logOf(3) as [DecisionFile, DecisionFile, DecisionFile];
    const swapped = [one, { ...two, text: three.text }, { ...three, text: two.text }];
    const problems = said(swapped);
    expect(problems.filter((text) => text.includes("The order was changed"))).toHaveLength(2);
    expect(problems.join("\n")).toContain("decisions/000002.json The chain is broken");
  });

  it("names a removal that was covered by numbering the rest anew", () => {
    const rest = logOf(3).slice(1);
    const moved = rest.map((file, index) => ({
      path: decisionPath(index + 1),
      text: file.text.replace(`"number":${index + 2}`, `"number":${index + 1}`),
    }));
    expect(said(moved).join("\n")).toContain("The beginning of the log was removed or reordered");
    expect(said(moved).join("\n")).toContain("decisions/000002.json The chain is broken");
  });

  it("names a file that is no record, and one that does not belong", () => {
    const files = [...edited(logOf(2), 1, '"kind":"forward"', '"kind":"approved"')];
    const stray = { path: "decisions/note.json", text: "{}" };
    expect(said([...files, stray])).toEqual([
      "decisions/000002.json The file is not a decision as the catalogue writes them. It was edited or damaged.",
      "decisions/note.json The file does not belong in the log. Decisions are named like decisions/000001.json.",
    ]);
  });

  it("takes no file for a decision that is named like one but lies elsewhere", () => {
    const stray = { path: "andet/000003.json", text: "{}" };
    expect(endOfDecisionLog([...logOf(2), stray], hash).number).toBe(3);
  });

  it("goes on after a damaged end instead of losing what comes next", () => {
    const files = edited(logOf(2), 1, "{", "[");
    expect(endOfDecisionLog(files, hash)).toEqual({
      number: 3,
      previous: hash(files[1]?.text ?? ""),
    });
  });
});
