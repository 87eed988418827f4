import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../domain/usage-error.ts";
import { errorCode } from "./error-code.ts";

/** Reads `<folder>/_template.md` from the first of the roots that has one. Throws `UsageError` when none has. */
export function readTemplate(roots: readonly string[], folder: string): string {
  for (const root of roots) {
    try {
      return readFileSync(join(root, folder, "_template.md"), "utf8");
    } catch (error) {
      if (errorCode(error) !== "ENOENT") throw error;
    }
  }
  throw new UsageError({
    da: `Skabelonen ${folder}/_template.md mangler. Hent den fra det katalog, jeres er lavet efter.`,
    en: `The template ${folder}/_template.md is missing. Take it from the catalogue that yours was made from.`,
  });
}
