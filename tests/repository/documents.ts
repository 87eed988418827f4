import { readdirSync } from "node:fs";

const markdownBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `${folder}/${path}`);

/** Every document for people, by its path: those at the top, the guide, the references, and those beside actions and schemas. */
export const documents: readonly string[] = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...["docs", "actions", "schemas", ".github"].flatMap(markdownBelow),
].sort();

/** A document without its blocks of code. */
export const withoutBlocks = (text: string): string =>
  text.replaceAll(/^ *(```+)[\s\S]*?^ *\1/gm, "");
