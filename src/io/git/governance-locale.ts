import { readFileSync } from "node:fs";
import { join } from "node:path";
import { governancePath } from "../../domain/catalogue-path.ts";
import type { Locale } from "../../domain/language.ts";

/**
 * The language a catalogue speaks, by a glance at its governance file: for help and complaints, which must not wait
 * for the file to be read properly, nor fail with it. Danish where it cannot be seen.
 */
export function governanceLocale(root: string): Locale {
  try {
    const text = readFileSync(join(root, governancePath), "utf8");
    return /^locale:[ \t]*["']?en\b/m.test(text) ? "en" : "da";
  } catch {
    // No catalogue, or one that cannot be read, is told elsewhere, in Danish.
    return "da";
  }
}
