// Runs in a process of its own, bundled: the package imports JSON in a way Node does not take.
import { readFileSync } from "node:fs";
import process from "node:process";
import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";

const found: { path: string; line: number; message: string }[] = [];
for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, "utf8");
  const document = TextDocument.create(`file:///${path}`, "yaml", 0, text);
  for (const { range, message } of await validate(document)) {
    found.push({
      path,
      line: range.start.line + 1,
      message: typeof message === "string" ? message : message.value,
    });
  }
}
process.stdout.write(JSON.stringify(found));
