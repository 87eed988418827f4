import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { splitFrontMatter } from "../front-matter.ts";
import { readMatter } from "./gray-matter.ts";
import { parseYaml } from "./parse-yaml.ts";

describe("readMatter", () => {
  it("reads every file of the catalogue as the product's own splitter and parser do", () => {
    for (const folder of ["integrations", "systems"])
      for (const name of readdirSync(folder)) {
        const text = readFileSync(`${folder}/${name}`, "utf8");
        const split = splitFrontMatter(text);
        if ("problem" in split) throw new Error(split.problem.message.en);
        expect(readMatter(text)).toEqual({
          ...parseYaml(split.yaml, 2),
          content: split.body,
        });
      }
  });

  it.each([
    "---js",
    "--- js",
    "---\tjs",
    "---javascript",
    "---JS",
    "---json",
    "---constructor",
    "---toString",
    "----",
  ])("runs and reads nothing after %s", (fence) => {
    const text = `${fence}\n{ a: require("node:fs").writeFileSync("udfoert.txt", "") }\n---\n`;
    expect(() => readMatter(text)).toThrow();
    expect(existsSync("udfoert.txt")).toBe(false);
  });

  it("says the same of a broken text the second time", () => {
    const broken = "---\na: [1\n---\n";
    expect(() => readMatter(broken)).toThrow();
    expect(() => readMatter(broken)).toThrow();
  });

  it("leaves dates text and keeps to the closing fence", () => {
    expect(readMatter("---\nday: 2026-01-02\n---\n\n---\n")).toEqual({
      data: { day: "2026-01-02" },
      content: "\n---\n",
    });
    expect(() => readMatter("---\na: 1\n---foo\nb: 2\n---\n")).toThrow();
  });

  it("takes CRLF, a byte-order mark and blanks after the opening fence", () => {
    for (const text of [
      "---\r\na: 1\r\n---\r\nx\r\n",
      "\uFEFF---\na: 1\n---\nx\r\n",
      "---  \na: 1\n---\nx\r\n",
    ])
      expect(readMatter(text)).toEqual({ data: { a: 1 }, content: "x\r\n" });
  });
});
