import type { GateFile } from "./gate-files.ts";
import type { JsonSchema } from "./json-schema.ts";

/**
 * The definitions of all gate files by name, each once. A municipality may edit one file alone, so each file holds what its criteria refer to; as
 * shipped, a name means the same in all of them. Throws where it does not: people read the gates as one process.
 */
export function definitionsOf(
  files: readonly Pick<GateFile, "path" | "$defs">[],
): ReadonlyMap<string, JsonSchema> {
  const definitions = new Map<string, JsonSchema>();
  for (const { path, $defs = {} } of files)
    for (const [name, schema] of Object.entries($defs)) {
      const known = definitions.get(name);
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema))
        throw new Error(`${path}: "${name}" means something else in another gate file`);
      definitions.set(name, schema);
    }
  return definitions;
}
