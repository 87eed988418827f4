import { readFileSync } from "node:fs";
import { type Gate, gates } from "../../src/domain/phase.ts";
import type { JsonSchema } from "./json-schema.ts";

/** One entry of a gate file's `allOf`. */
export interface CriterionSchema extends JsonSchema {
  readonly "x-id": string;
  readonly "x-section"?: string;
}

/** One gate file, parsed. */
export interface GateFile extends JsonSchema {
  readonly gate: Gate;
  readonly path: string;
  readonly allOf: readonly CriterionSchema[];
}

/** Every gate file of the project in the gates' order. */
export function readGateFiles(): readonly GateFile[] {
  return gates.map((gate) => {
    const path = `schemas/gates/${gate}.schema.json`;
    return { ...(JSON.parse(readFileSync(path, "utf8")) as GateFile), gate, path };
  });
}

/** A criterion's schema as it holds by itself: with its file's definitions, where it refers to one. */
export const schemaAlone = (file: GateFile, criterion: CriterionSchema): JsonSchema =>
  file.$defs !== undefined && JSON.stringify(criterion).includes('"$ref":')
    ? { $defs: file.$defs, ...criterion }
    : criterion;
