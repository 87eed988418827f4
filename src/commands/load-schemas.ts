import type { BilingualFinding } from "../domain/finding.ts";
import { type Schemas, shippedSchemas } from "../input/schemas.ts";
import { readSchemaFiles } from "../io/schema-files.ts";

/** Loads the schemas that judge a catalogue: its own where it has them, else the product's. */
export async function loadSchemas(
  root: string,
): Promise<{ readonly schemas: Schemas; readonly findings: readonly BilingualFinding[] }> {
  const texts = readSchemaFiles(root);
  if (texts === undefined) return { schemas: shippedSchemas(), findings: [] };
  const { compileSchemas } = await import("../input/compile-schemas.ts");
  const { schemas, problems } = await compileSchemas(texts);
  return { schemas, findings: problems };
}
