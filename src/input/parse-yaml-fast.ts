import { CORE_SCHEMA, load } from "js-yaml";
import type { YamlFields } from "./parse-yaml-exact.ts";
import { isPlainYaml } from "./yaml-scan.ts";

const isFields = (value: unknown): value is YamlFields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The fast reading of one YAML mapping, without positions: js-yaml with its core schema, which leaves dates as text.
 * Gives nothing, never a guess, where the text is not plain or not sound: then the exact way must look.
 */
export function parseYamlFast(yaml: string): YamlFields | undefined {
  if (!isPlainYaml(yaml)) return undefined;
  try {
    const data: unknown = load(yaml, { schema: CORE_SCHEMA });
    return isFields(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
