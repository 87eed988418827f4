import type { BilingualFinding } from "../domain/finding.ts";
import {
  normaliseSchemaText,
  shippedSchemaDigests,
  shippedSchemaFileDigests,
} from "../input/generated/shipped-schemas.ts";
import { type Schemas, shippedSchemas } from "../input/schemas.ts";
import { readSchemaFiles } from "../io/schema-files.ts";
import { sha256Hex } from "../io/sha256-hex.ts";

export interface LoadedSchemas {
  readonly schemas: Schemas;
  /** What is wrong with the catalogue's own. */
  readonly findings: readonly BilingualFinding[];
  /** Names them; the product's own by nothing, as caches name the product anyway. */
  readonly stamp: string;
}

/** Loads the schemas that judge a catalogue: its own where it has them, else the product's. */
export async function loadSchemas(root: string): Promise<LoadedSchemas> {
  const texts = readSchemaFiles(root);
  // Nearly always so, and then neither the compiler nor what surrounds it need be loaded.
  if (texts === undefined || [...texts].every(isShipped))
    return { schemas: shippedSchemas(), findings: [], stamp: "" };
  const { compileSchemas } = await import("../input/compile-schemas.ts");
  const { schemas, problems } = await compileSchemas(texts);
  return { schemas, findings: problems, stamp: sha256Hex(JSON.stringify([...texts])) };
}

function isShipped([path, text]: readonly [string, string]): boolean {
  const digest = shippedSchemaDigests[path];
  // Not one of those that judge: the published catalogue's form, or a municipality's own notes.
  if (digest === undefined) return true;
  if (sha256Hex(text) === shippedSchemaFileDigests[path]) return true;
  try {
    return sha256Hex(normaliseSchemaText(text)) === digest;
  } catch {
    // No JSON: the compiler says so, at the file.
    return false;
  }
}
