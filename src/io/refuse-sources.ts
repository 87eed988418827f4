import { isAbsolute, relative, sep } from "node:path";
import { UsageError } from "../domain/usage-error.ts";

/** Throws `UsageError` where a site would be written into the catalogue itself, or around it: what people wrote must not mix with what we write. */
export function refuseSources(folder: string, sources: string): void {
  const inside = relative(folder, sources);
  const holdsSources = inside.split(sep)[0] !== ".." && !isAbsolute(inside);
  const [first = ""] = relative(sources, folder).split(sep);
  const isSource = ["integrations", "systems", "schemas", ".github", ".git"].includes(first);
  if (!holdsSources && !isSource) return;
  throw new UsageError({
    da: `Siden kan ikke skrives i ${folder}, hvor kataloget selv ligger. Vælg en mappe for sig, for eksempel --out _site.`,
    en: `The site cannot be written to ${folder}, where the catalogue itself lies. Choose a folder of its own, for example --out _site.`,
  });
}
