import { resolve } from "node:path";
import { document } from "../commands/document.ts";
import { UsageError } from "../domain/usage-error.ts";
import { writeDocument } from "../io/write-document.ts";
import type { Call, ExitCode } from "./main.ts";

/** `catalogue document`: the path of the file is the result, or the text itself where it is asked for on the screen. */
export async function runDocument(call: Call): Promise<ExitCode> {
  const { root, environment, today, folder, operands, values, terminal, locale } = call;
  const [id = "", kind = ""] = operands;
  const out = values.get("out");
  const format = values.get("format") === "md" ? "md" : "docx";
  if (out === "-" && format === "docx") throw notOnScreen;
  const { fileName, content } = await document({
    ...{ root, environment, id, kind, format },
    ...(today !== undefined && { today }),
    ...(locale !== undefined && { locale }),
  });
  if (out === "-" && typeof content === "string") {
    terminal.write(content);
    return 0;
  }
  const target = resolve(folder, out ?? fileName);
  writeDocument(target, content, { force: values.has("force") });
  terminal.write(`${target}\n`);
  return 0;
}

const notOnScreen = new UsageError({
  da: "Et .docx-dokument kan ikke vises på skærmen. Brug --format md, eller skriv et filnavn efter --out.",
  en: "A .docx document cannot be shown on the screen. Use --format md, or write a file name after --out.",
});
