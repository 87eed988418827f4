import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Parsers of the older kind make objects of dates, which then are no strings to a schema.
const date = /(?<=[:[,] )(\d{4}-\d\d-\d\d)(?=[,\s}\]])/g;

/** Cuts the front matter of every integration out into a folder of YAML files, for peers that read no Markdown. Not measured. */
export function frontMatterFiles(folder: string, catalogue: string, size: number): string {
  const target = join(folder, `yaml-${size}`);
  if (existsSync(target)) return target;
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(join(catalogue, "integrations"))) {
    const text = readFileSync(join(catalogue, "integrations", name), "utf8");
    const yaml = text.slice(4, text.indexOf("\n---\n", 3) + 1).replace(date, '"$1"');
    writeFileSync(join(target, name.replace(/\.md$/, ".yml")), yaml);
  }
  return target;
}
