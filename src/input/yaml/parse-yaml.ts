import type { Problem } from "../../domain/finding.ts";
import { parseYamlExact, type YamlFields } from "./parse-yaml-exact.ts";
import { parseYamlFast } from "./parse-yaml-fast.ts";
import { yamlProblems } from "./yaml-problem.ts";

/**
 * The fields of a YAML text that begins on line `firstLine` of its file: the fast way where it is sure, the exact way
 * otherwise. Gives the problems, at their places, where it is no YAML the catalogue accepts. The caller bounds the size.
 */
export function parseYaml(
  yaml: string,
  firstLine: number,
): { readonly data: YamlFields } | { readonly problems: readonly Problem[] } {
  const fast = parseYamlFast(yaml);
  if (fast !== undefined) return { data: fast };
  const exact = parseYamlExact(yaml);
  if ("data" in exact) return exact;
  return { problems: yamlProblems(exact.problems, yaml, firstLine) };
}
