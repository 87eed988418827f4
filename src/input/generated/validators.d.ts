// Made from schemas/ by `npm run generate`; change the schemas, not this file.
// Exports: validateIntegration, validateSystem, validateGovernance, criterionValidators (by criterion id).
// Each is an ajv function compiled ahead of time (draft 2020-12, allErrors, ownProperties): true or false, with `.errors`.

/** What ajv says of one thing wrong. `instancePath` is a JSON pointer into the data. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema: says whether data fit; `errors` holds every mistake of the last call, null when there was none. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export declare const validateIntegration: Validator;
export declare const validateSystem: Validator;
export declare const validateGovernance: Validator;
/** One validator for each criterion, by its id `<gate>/<name>`. */
export declare const criterionValidators: Readonly<Record<string, Validator>>;
