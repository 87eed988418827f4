import { resolve } from "node:path";
import { draftFor } from "../commands/draft-mapping.ts";
import { type ImportOptions, importFile } from "../commands/import.ts";
import { isClean } from "../domain/import-result.ts";
import { UsageError } from "../domain/usage-error.ts";
import { governanceLocale } from "../io/git/governance-locale.ts";
import { writeDocument } from "../io/write-document.ts";
import { importJson } from "../reports/import/import-json.ts";
import { importMarkdown } from "../reports/import/import-markdown.ts";
import { importPretty } from "../reports/import/import-pretty.ts";
import type { Call, ExitCode } from "./main.ts";

function optionsOf(call: Call): ImportOptions {
  const { root, environment, today, folder, product, operands, values } = call;
  const [mapping, sheet, kind, completeBy] = ["mapping", "sheet", "kind", "complete-by"].map(
    (name) => values.get(name),
  );
  return {
    root,
    environment,
    product,
    file: resolve(folder, operands[0] ?? ""),
    update: values.has("update"),
    write: values.has("write"),
    force: values.has("force"),
    ...(today !== undefined && { today }),
    ...(mapping !== undefined && { mapping: resolve(folder, mapping) }),
    ...(sheet !== undefined && { sheet }),
    ...((kind === "integrations" || kind === "systems") && { kind }),
    ...(completeBy !== undefined && { completeBy }),
  };
}

async function writeDraft(call: Call, options: ImportOptions): Promise<ExitCode> {
  const { folder, root, terminal, values } = call;
  const text = await draftFor(options, call.locale ?? governanceLocale(root));
  const out = values.get("out");
  if (out === undefined) {
    terminal.write(text);
    return 0;
  }
  const target = resolve(folder, out);
  writeDocument(target, text, { force: values.has("force") });
  terminal.write(`${target}\n`);
  terminal.say({
    da: "Læs udkastet igennem, ret det, og kør importen med --mapping.",
    en: "Read the draft through, correct it, and run the import with --mapping.",
  });
  return 0;
}

/** `catalogue import`: 0 when every row found its place, 1 when a row waits for a decision or a file has errors. */
export async function runImport(call: Call): Promise<ExitCode> {
  const { root, terminal, values } = call;
  const options = optionsOf(call);
  if (values.has("draft-mapping")) return writeDraft(call, options);
  if (values.has("out"))
    throw new UsageError({
      da: "--out er filen til et udkast til en kolonnefil, og det skrives kun med --draft-mapping. Skriv det også, eller slet --out.",
      en: "--out is the file of a drafted mapping, which is only written with --draft-mapping. Give that too, or delete --out.",
    });
  const result = await importFile(options);
  const locale = call.locale ?? governanceLocale(root);
  const format = values.get("format") ?? "pretty";
  if (format === "json") terminal.write(importJson(result, locale));
  else if (format === "markdown") terminal.write(importMarkdown(result, locale));
  else terminal.write(importPretty(result, { locale, colour: terminal.colour }));
  return isClean(result) ? 0 : 1;
}
