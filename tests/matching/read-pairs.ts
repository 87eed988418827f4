import { readFileSync } from "node:fs";
import type { MatchSubject } from "../../src/domain/matching/match-traits.ts";

/** Two integrations, and what a person said of them. */
export interface LabelledPair {
  readonly line: number;
  readonly text: string;
  readonly worth: boolean;
  readonly ours: MatchSubject;
  readonly theirs: MatchSubject;
}

type Role = MatchSubject["systems"][number]["role"];
const system = /^(?<name>.+?) \((?<vendor>[^()]+)\)(?: =(?<aliases>[^#]+?))?(?: #(?<kitos>\w+))?$/;

function readSystems(text: string, role: Role): MatchSubject["systems"] {
  if (text.trim() === "?") return [];
  return text.split(/(?<=\)) & /).map((part) => {
    const found = system.exec(part.trim())?.groups;
    if (found === undefined) throw new Error(`No system: ${part}`);
    const { name = "", vendor = "", aliases, kitos } = found;
    return {
      role,
      name,
      vendor,
      ...(aliases !== undefined && { aliases: aliases.split("|") }),
      ...(kitos !== undefined && { kitos }),
    };
  });
}

function readSide(text: string): MatchSubject {
  const [ends = "", facts = ""] = text.split(" : ");
  const [source = "", target = ""] = ends.split(" -> ");
  const [data = "", kle = ""] = facts.split(";");
  const list = (words: string) =>
    words
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== "");
  return {
    systems: [...readSystems(source, "source"), ...readSystems(target, "target")],
    data: list(data),
    kle: list(kle),
  };
}

/** The pairs that were labelled by hand: those the rules were made with, or those kept back. */
export function labelledPairs(name: "labelled" | "held-out" = "labelled"): readonly LabelledPair[] {
  const file = new URL(`${name}-pairs.txt`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((text, index) => {
      if (!/^[+-] /.test(text)) return [];
      const [ours = "", theirs = ""] = text.slice(2).split(" || ");
      const pair = { line: index + 1, text, worth: text.startsWith("+") };
      return [{ ...pair, ours: readSide(ours), theirs: readSide(theirs) }];
    });
}
