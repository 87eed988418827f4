// The floor of reading: every Markdown file of the catalogue once, in a loop.
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

const root = process.argv[2] as string;
let characters = 0;
for (const folder of ["integrations", "systems"]) {
  for (const name of readdirSync(`${root}/${folder}`)) {
    if (name.endsWith(".md"))
      characters += readFileSync(`${root}/${folder}/${name}`, "utf8").length;
  }
}
console.log(characters);
