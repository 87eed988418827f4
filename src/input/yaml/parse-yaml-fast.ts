import { isRecord } from "../../domain/loose-json.ts";
import { readPlainText } from "../plain/read-plain-bytes.ts";
import { loadCoreYaml } from "./load-core-yaml.ts";
import type { YamlFields } from "./parse-yaml-exact.ts";
import { isPlainYaml } from "./yaml-scan.ts";

/**
 * The fast reading of one YAML mapping, without positions: line by line where every line is plain, else js-yaml with its
 * core schema, which leaves dates as text.
 * Gives nothing, never a guess, where the text is not plain or not sound: then the exact way must look.
 */
export function parseYamlFast(yaml: string): YamlFields | undefined {
  const plain = readPlainText(yaml);
  if (plain !== undefined) return plain;
  if (!isPlainYaml(yaml)) return undefined;
  try {
    const data: unknown = loadCoreYaml(yaml);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
