import type { Criterion } from "../domain/criterion.ts";
import { fieldDictionary } from "../domain/field-dictionary.ts";
import type { FieldDictionary } from "../domain/field-entry.ts";
import { governanceFieldDictionary } from "../domain/governance-field-dictionary.ts";
import { systemFieldDictionary } from "../domain/system-field-dictionary.ts";
import { shippedCriteria } from "./generated/shipped-schemas.ts";
import {
  criterionValidators,
  type Validator,
  validateGovernance,
  validateIntegration,
  validateSystem,
} from "./generated/validators.js";

/** One kind of file: says whether data fit, and what its fields are called. */
export interface EntitySchema {
  readonly validate: Validator;
  readonly dictionary: FieldDictionary;
}

/** Everything the schemas folder says, ready to run. */
export interface Schemas {
  readonly integration: EntitySchema;
  readonly system: EntitySchema;
  readonly governance: EntitySchema;
  /** Every criterion of every gate, gates in order. */
  readonly criteria: readonly Criterion[];
  /** One validator for each criterion, by its id. */
  readonly criterionValidators: Readonly<Record<string, Validator>>;
}

const shipped: Schemas = {
  integration: { validate: validateIntegration, dictionary: fieldDictionary },
  system: { validate: validateSystem, dictionary: systemFieldDictionary },
  governance: { validate: validateGovernance, dictionary: governanceFieldDictionary },
  criteria: shippedCriteria,
  criterionValidators,
};

/** The schemas the product ships with, compiled ahead of time. */
export const shippedSchemas = (): Schemas => shipped;
