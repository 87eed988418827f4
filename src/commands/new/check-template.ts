import { UsageError } from "../../domain/usage-error.ts";
import { readMatter } from "../../input/yaml/gray-matter.ts";

/**
 * Makes sure that a template's front matter is read alike by us and by the Markdown tools around GitHub: a municipality
 * may have written its own, and every file made from it would carry the fault on. Throws `UsageError` where it is not.
 */
export function checkTemplate(path: string, template: string): void {
  try {
    readMatter(template);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError({
      da: `Skabelonen ${path} kan ikke bruges: Oplysningerne øverst, mellem de to linjer med ---, kan ikke læses (${reason})`,
      en: `The template ${path} cannot be used: its front matter, between the two lines of ---, cannot be read (${reason})`,
    });
  }
}
