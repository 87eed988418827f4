import type { Problem } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import { textPlace } from "../text-place.ts";

/** Something wrong with the YAML itself. Offsets count from the start of the YAML text. */
export interface YamlProblem {
  readonly message: Text;
  readonly help?: Text;
  readonly from: number;
  readonly to: number;
}

/** More than these on one file help nobody: the first mistake often causes the rest. */
const maxYamlProblems = 10;

/** The problems of a YAML text that begins on line `firstLine` of its file, in order, at most one a line. */
export function yamlProblems(
  found: readonly YamlProblem[],
  yaml: string,
  firstLine: number,
): readonly Problem[] {
  const ordered = [...found].sort((a, b) => a.from - b.from);
  const problems: Problem[] = [];
  let lastLine = 0;
  for (const { message, help, from, to } of ordered) {
    const place = textPlace(yaml, from, to, firstLine);
    if (place.line === lastLine) continue;
    lastLine = place.line;
    const problem: Problem = { rule: "yaml", severity: "error", message, place };
    problems.push(help === undefined ? problem : { ...problem, help });
    if (problems.length === maxYamlProblems) break;
  }
  return problems;
}
