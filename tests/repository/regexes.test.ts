import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { countSteps, tooManySteps } from "./regexes/count-steps.ts";
import { type HostileText, hostileTexts } from "./regexes/hostile-texts.ts";
import { regexTree } from "./regexes/regex-tree.ts";
import { type RegexLiteral, regexesIn } from "./regexes/regexes-in.ts";

const few = 60;
/** Twice the text takes twice the steps where it is gone through once, and four times where each place begins anew. */
const growth = 2.7;

/** What grows, but never goes through a long text of somebody else's. */
const bounded: Readonly<Record<string, string>> = {
  "^### +(.{1,200})$": "ends after 200 characters",
  "|\\d{200}|": "ends after 200 digits",
  "^\\s*(?:v|ver|version)?[\\s.]*\\d": "asked of at most 60 characters between brackets",
  "[.,;:!?)\\]}>]+$": "asked of at most 200 characters behind the word for a password",
  "\\d+$": "asked of two to four letters with up to six digits",
  "\\B(?=(?:\\d{3})+$)": "asked of the digits of a number",
  "\\B(?=(\\d{3})+$)": "asked of the digits of a number",
  "^#{2,4} +(.+?) *#*$": "asked of the pages of the guide, which belong to the repository",
  "^#\\s+(.+?)\\s*#*\\s*$": "asked of the pages of the guide, which belong to the repository",
};

function worstText({ source, flags }: RegexLiteral): string | undefined {
  const tree = regexTree(source);
  const charFlags = flags.replace(/[gymd]/g, "");
  const known = new Map<string, RegExp>();
  const accepts = (char: string, text: string): boolean => {
    const form = known.get(char) ?? new RegExp(`^(?:${char})$`, charFlags);
    known.set(char, form);
    return form.test(text);
  };
  const steps = ({ before, pump, after }: HostileText, times: number): number =>
    countSteps(tree, flags, before + pump.repeat(times) + after);
  const worst = hostileTexts(tree, accepts).find(
    (text) => steps(text, few) > tooManySteps || steps(text, 2 * few) > growth * steps(text, few),
  );
  return worst && JSON.stringify(worst);
}

const sources = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "src", "actions"], {
  encoding: "utf8",
})
  .split("\n")
  .filter(
    (path) => /\.tsx?$/.test(path) && !/\.(?:test|cases)\.ts$|\/(?:testing|generated)\//.test(path),
  );

describe("regular expressions", () => {
  it.each([
    "(a+)+$",
    "\\s*#",
    "[^@]+@[^@]+\\.",
    "^(?: +| )*$",
    "#.*$",
    "x+(?=!)",
  ])("that begin anew at every place are told by their steps: /%s/", (source) => {
    expect(worstText({ line: 1, source, flags: "" })).toBeDefined();
  });

  it.each([
    "^a+$",
    "(?<![ ]) +$",
    "a{1,9}b",
    "[#?].*",
    "^[ ]*#",
  ])("that go through a text once are told by them too: /%s/", (source) => {
    expect(worstText({ line: 1, source, flags: "s" })).toBeUndefined();
  });

  it("take no more than twice the steps for twice the text, whatever somebody writes", () => {
    const found = sources.flatMap((path) =>
      regexesIn(readFileSync(path, "utf8")).map((regex) => ({ path, regex })),
    );
    expect(found.length).toBeGreaterThan(500);
    const slow = found.flatMap(({ path, regex }) => {
      const text = worstText(regex);
      return text === undefined ? [] : [{ path, ...regex, text }];
    });
    const isBounded = ({ source }: RegexLiteral): boolean =>
      Object.keys(bounded).some((part) => source.includes(part));
    expect(slow.filter((one) => !isBounded(one))).toEqual([]);
    expect(slow).toHaveLength(Object.keys(bounded).length);
  });
});
