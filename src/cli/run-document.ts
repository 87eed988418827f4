import { resolve } from "node:path";
import { document } from "../commands/document.ts";
import { writeDocument } from "../io/write-document.ts";
import type { Call, ExitCode } from "./main.ts";

/** `catalogue document`: the path of the file is the result. */
export async function runDocument(call: Call): Promise<ExitCode> {
  const { root, environment, today, folder, operands, values, terminal, locale } = call;
  const [id = "", kind = ""] = operands;
  const format = values.get("format") === "md" ? "md" : "docx";
  const { fileName, content } = await document({
    ...{ root, environment, id, kind, format },
    ...(today !== undefined && { today }),
    ...(locale !== undefined && { locale }),
  });
  const target = resolve(folder, values.get("out") ?? fileName);
  writeDocument(target, content, { force: values.has("force") });
  terminal.write(`${target}\n`);
  return 0;
}
