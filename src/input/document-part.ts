import type { SourceFile } from "../domain/source-file.ts";
import { splitFrontMatter } from "./front-matter.ts";

/** The YAML of a file and the file line it begins on. `fenced` when it stands between the fences of a Markdown file. */
export interface YamlPart {
  readonly yaml: string;
  readonly line: number;
  readonly fenced: boolean;
}

/** The YAML of a file, by its name: a whole `.yml`, or the front matter of anything else. Nothing where there is none. */
export function yamlPart(file: SourceFile): YamlPart | undefined {
  if (!("text" in file)) return undefined;
  if (/\.ya?ml$/i.test(file.path))
    return { yaml: file.text.replace(/^\uFEFF/, ""), line: 1, fenced: false };
  const split = splitFrontMatter(file.text);
  return "problem" in split ? undefined : { yaml: split.yaml, line: split.yamlLine, fenced: true };
}
