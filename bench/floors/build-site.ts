// The floor of building: read, cut the front matter off, parse the least, put it into a template, write one bare page a file and
// one list of them. No Markdown, no checks, one language, nothing that one page shows of another.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { parseSubset } from "./subset-yaml.ts";

const [, , root = "", out = ""] = process.argv;
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function facts(value: unknown, name: string): string {
  if (typeof value !== "object" || value === null)
    return `<dt>${escaped(name)}</dt><dd>${escaped(String(value))}</dd>\n`;
  let rows = "";
  for (const [key, inner] of Object.entries(value)) rows += facts(inner, `${name} ${key}`);
  return rows;
}

const page = (title: string, content: string): string =>
  `<!doctype html>\n<html lang="da">\n<head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n<h1>${escaped(title)}</h1>\n${content}</body>\n</html>\n`;

let list = "";
for (const folder of ["integrations", "systems"]) {
  mkdirSync(`${out}/${folder}`, { recursive: true });
  for (const name of readdirSync(`${root}/${folder}`)) {
    if (!name.endsWith(".md") || name.startsWith("_")) continue;
    const text = readFileSync(`${root}/${folder}/${name}`, "utf8");
    const end = text.indexOf("\n---\n", 3);
    const data = parseSubset(text.slice(4, end)) as Record<string, unknown>;
    const id = name.slice(0, -3);
    const title = String(data.title ?? data.name ?? id);
    const paragraphs = text.slice(end + 5).split("\n\n");
    const body = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>\n`).join("");
    const content = `<dl>\n${facts(data, "")}</dl>\n${body}`;
    writeFileSync(`${out}/${folder}/${id}.html`, page(title, content));
    list += `<li><a href="${folder}/${id}.html">${escaped(title)}</a></li>\n`;
  }
}
writeFileSync(`${out}/index.html`, page("Integrationer", `<ul>\n${list}</ul>\n`));
