import { splitFrontMatter } from "../front-matter.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";

/** What the front matter of a sound file says. Throws where there is none, or its YAML has mistakes. */
export function dataOf(file: string): unknown {
  const parsed = parseYaml(partsOf(file).yaml, 2);
  if ("problems" in parsed) throw new Error(parsed.problems[0]?.message.en);
  return parsed.data;
}

/** The front matter and the body of a file, as text. Throws where there is no front matter. */
export function partsOf(file: string): { yaml: string; body: string } {
  const split = splitFrontMatter(file);
  if ("problem" in split) throw new Error(split.problem.message.en);
  return split;
}
