import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { maxFileBytes } from "../domain/source-file.ts";
import { UsageError } from "../domain/usage-error.ts";

/** The folder of a municipality's own schemas, below the root. */
export const schemasFolder = "schemas";

/**
 * Reads a catalogue's own schemas: text by path below `schemas/` (`gates/need.schema.json`). `undefined` when the folder is not there.
 * A schema that is a link, or too large, stops the run: without the schemas nothing can be judged.
 */
export function readSchemaFiles(root: string): ReadonlyMap<string, string> | undefined {
  const folder = join(root, schemasFolder);
  const names = listSchemaNames(root);
  if (names === undefined) return undefined;
  const texts = new Map<string, string>();
  for (const name of names) {
    const found = lstatSync(join(folder, name));
    if (!found.isFile() || found.size > maxFileBytes)
      throw unusableSchema(`${schemasFolder}/${name}`);
    texts.set(name, readFileSync(join(folder, name), "utf8"));
  }
  return texts;
}

/** The paths below `schemas/` of what is named like a schema, sorted; `undefined` when the folder is not there. */
export function listSchemaNames(root: string): readonly string[] | undefined {
  const folder = join(root, schemasFolder);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".json"))
    .sort();
}

/** The error for a schema that is there but cannot be read. */
export const unusableSchema = (path: string): UsageError =>
  new UsageError({
    da: `Skemaet ${path} kan ikke bruges: det skal være en almindelig fil på højst ${maxFileBytes / 1024} kB, ikke et link.`,
    en: `The schema ${path} cannot be used: it must be an ordinary file of at most ${maxFileBytes / 1024} kB, not a link.`,
  });
