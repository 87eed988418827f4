import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { parseCommandLine } from "../../src/cli/parse-command-line.ts";
import { documents, withoutBlocks } from "./documents.ts";

/** The lines of blocks that are meant for a shell, without their comments. */
const shellLines = (text: string): readonly string[] =>
  [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm)]
    .flatMap(([, block = ""]) => block.split("\n"))
    .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");

const inlineCode = (text: string): readonly string[] =>
  [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

const isCatalogue = /^(?:npx |node \S*bin\/)?catalogue(?:\.cjs)? +(?=[a-z-])/;

/** The words of a line, with something that fits for what a reader is to put in. */
const wordsOf = (line: string): readonly string[] =>
  line
    .replace(isCatalogue, "")
    .split(/ (?:&&|>) /)[0]
    ?.replaceAll("<dato>", "2027-01-31")
    .replaceAll(/<[^>]*>/g, "x")
    .replaceAll(/(\w)\|[\w|-]+/g, "$1")
    .match(/"[^"]*"|\S+/g)
    ?.map((word) => word.replaceAll('"', "")) ?? [];

/** What is wrong with a command line; a command that text only names need not have what follows it. */
function complaintAbout(line: string, named: boolean): string | undefined {
  const words = wordsOf(line);
  try {
    const call = parseCommandLine(words);
    if (call.kind !== "run") return undefined;
    const [first] = call.operands;
    const takes = call.command.operands.da;
    // What a command does is said by its first word, where it has several things to do.
    const oneOf = /^[a-z]/.test(takes) ? takes.split(/[\s|]+/) : undefined;
    return first === undefined || oneOf === undefined || oneOf.includes(first)
      ? undefined
      : `${first} is none of ${takes}`;
  } catch (error) {
    const complaint = String(error);
    return named && words.length === 1 && complaint.includes("must be followed by")
      ? undefined
      : complaint;
  }
}

const complaintsAbout = (lines: readonly string[], named: boolean): readonly string[] =>
  lines
    .filter((line) => isCatalogue.test(line))
    .flatMap((line) => {
      const complaint = complaintAbout(line, named);
      return complaint === undefined ? [] : [`${line}: ${complaint}`];
    });

describe("the command lines in the documents", () => {
  it.each(documents)("of %s are ones that the catalogue takes", (path) => {
    const text = readFileSync(path, "utf8");
    expect([
      ...complaintsAbout(shellLines(text), false),
      ...complaintsAbout(inlineCode(text), true),
    ]).toEqual([]);
  });

  it("are found where they stand, and a wrong one is told", () => {
    const found = documents.flatMap((path) => shellLines(readFileSync(path, "utf8")));
    expect(found.filter((line) => isCatalogue.test(line)).length).toBeGreaterThan(25);
    const wrong = ["npx catalogue sho x", "npx catalogue show", "catalogue peers upate --dry-run"];
    expect(complaintsAbout(wrong, false)).toHaveLength(3);
    expect(complaintsAbout(["catalogue show", "catalogue validate --fixx"], true)).toHaveLength(1);
  });

  it("of npm are its own or scripts of the package", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const own = new Set(["ci", "cit", "sbom", "install", "start", "test", ...Object.keys(scripts)]);
    const unknown = documents.flatMap((path) => {
      const text = readFileSync(path, "utf8");
      return [...shellLines(text), ...inlineCode(text)]
        .flatMap((line) => [...line.matchAll(/\bnpm (?:run )?([\w:]+)/g)])
        .flatMap(([all, name = ""]) => (own.has(name) ? [] : [`${path}: ${all}`]));
    });
    expect(unknown).toEqual([]);
  });
});
