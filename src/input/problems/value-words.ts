import type { FieldPath } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import { showSource } from "../show-source.ts";
import type { ProblemContext } from "./problem-context.ts";

/** True for what somebody left open: nothing, blanks, an empty list or group. */
export const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** What stands there, as the object of a sentence: `teksten "x"`, `tallet 27.35`, `en liste`. */
export function valueWords(value: unknown, field: FieldPath, context: ProblemContext): Text {
  if (isBlank(value)) return { da: "tomt", en: "empty" };
  if (Array.isArray(value)) return { da: "en liste", en: "a list" };
  if (typeof value === "object") return { da: "en gruppe af felter", en: "a group of fields" };
  const shown = showSource(
    typeof value === "string" ? value : (context.written(field) ?? String(value)),
  );
  if (typeof value === "number") return { da: `tallet ${shown}`, en: `the number ${shown}` };
  return { da: `"${shown}"`, en: `"${shown}"` };
}
