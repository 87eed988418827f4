import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../domain/usage-error.ts";
import { errorCode } from "./error-code.ts";

/** Reads `<folder>/_template.md` from the first of the roots that has one; nothing when none has. */
export function findTemplate(roots: readonly string[], folder: string): string | undefined {
  for (const root of roots) {
    try {
      return readFileSync(join(root, folder, "_template.md"), "utf8");
    } catch (error) {
      if (errorCode(error) !== "ENOENT") throw error;
    }
  }
  return undefined;
}

/** The same, but throws `UsageError` when none has it. */
export function readTemplate(roots: readonly string[], folder: string): string {
  const template = findTemplate(roots, folder);
  if (template !== undefined) return template;
  throw new UsageError({
    da: `Skabelonen ${folder}/_template.md mangler. Hent den fra det katalog, jeres er lavet efter.`,
    en: `The template ${folder}/_template.md is missing. Take it from the catalogue that yours was made from.`,
  });
}
