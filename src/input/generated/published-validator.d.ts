// Made from schemas/catalogue.schema.json by `npm run generate`; change the schema, not this file.
// Exports: validatePublished, an ajv function compiled ahead of time (draft 2020-12, ownProperties): true or false, with `.errors`.
import type { Validator } from "./validators.js";

export declare const validatePublished: Validator;
