import type { PageUnit } from "../../domain/page.ts";
import type { ServedFiles } from "../serve/serve-reply.ts";

type Content = string | Uint8Array;

/** A site whose files are made when somebody asks for them, and once. A site that nobody looks at costs nothing. */
export function madeOnDemand(units: readonly PageUnit[]): ServedFiles {
  const unitOf = new Map<string, PageUnit>();
  for (const unit of units) for (const path of unit.paths) unitOf.set(path, unit);
  const withFolder = units.filter(({ folder }) => folder !== undefined);
  const made = new Map<PageUnit, ReadonlyMap<string, Content>>();
  const filesOf = (unit: PageUnit): ReadonlyMap<string, Content> => {
    let files = made.get(unit);
    if (files === undefined) {
      files = new Map(unit.render().map(({ path, content }) => [path, content]));
      made.set(unit, files);
    }
    return files;
  };
  const find = (path: string): Content | undefined => {
    const unit = unitOf.get(path) ?? withFolder.find(({ folder = "" }) => path.startsWith(folder));
    return unit && filesOf(unit).get(path);
  };
  return { get: find, has: (path) => unitOf.has(path) || find(path) !== undefined };
}
