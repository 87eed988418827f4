import { type Document, isScalar } from "yaml";
import type { FieldPath } from "../domain/finding.ts";
import { parsePositions } from "./yaml/parse-yaml-exact.ts";
import { beyondLimits } from "./yaml/yaml-limits.ts";
import { findNode } from "./yaml/yaml-nodes.ts";

/** How simple values are spelled in a YAML text; parsed on the first question, for files with mistakes only. */
export function writtenValues(yaml: string): (field: FieldPath) => string | undefined {
  let document: Document | undefined;
  const unreadable = beyondLimits(yaml) !== undefined;
  return (field) => {
    if (unreadable) return undefined;
    document ??= parsePositions(yaml);
    const { value, whole } = findNode(document, field);
    if (!whole || !isScalar(value) || !value.range) return undefined;
    return yaml.slice(value.range[0], value.range[1]);
  };
}
