import type { Catalogue } from "../../domain/catalogue.ts";
import { perCatalogue } from "../../domain/per-catalogue.ts";

const byKind = perCatalogue(({ unreadable }) => {
  const ids = { integration: new Set<string>(), system: new Set<string>() };
  for (const { kind, id } of unreadable) ids[kind].add(id);
  return ids;
});

/** True when a file with this id is there but could not be read. It has its own finding; what names it is not wrong. */
export const isUnreadable = (
  kind: "integration" | "system",
  id: string,
  catalogue: Catalogue,
): boolean => byKind(catalogue)[kind].has(id);
