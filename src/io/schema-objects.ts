import { Buffer } from "node:buffer";
import { maxFileBytes } from "../domain/source-file.ts";
import type { Repository } from "./git/git.ts";
import { readObjects } from "./git/git-objects.ts";
import { listTree } from "./git/git-tree.ts";
import { schemasFolder, unusableSchema } from "./schema-files.ts";

const ordinary: readonly string[] = ["100644", "100755"];

/**
 * Reads the schemas that a commit holds, as `readSchemaFiles` reads them from disk: text by path below `schemas/`,
 * `undefined` where there are none. Throws `UsageError` for a schema that is a link or too large.
 */
export async function readSchemasAt(
  repository: Repository,
  commit: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  const tree = await listTree(repository, commit, [schemasFolder]);
  const schemas = tree.filter(({ path }) => path.endsWith(".json"));
  if (schemas.length === 0) return undefined;
  for (const { path, mode, size } of schemas) {
    if (!ordinary.includes(mode) || size === undefined || size > maxFileBytes) {
      throw unusableSchema(path);
    }
  }
  const textOf = new Map<string, string>();
  const objects = schemas.map(({ object }) => object);
  await readObjects(repository, objects, (object, bytes) => {
    textOf.set(object, Buffer.from(bytes).toString("utf8"));
  });
  return new Map(
    schemas.map(({ path, object }) => [
      path.slice(schemasFolder.length + 1),
      textOf.get(object) ?? "",
    ]),
  );
}
