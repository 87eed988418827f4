// Made from schemas/import-mapping.schema.json by `npm run generate`; change the schema, not this file.
import type { Validator } from "./validators.js";

export declare const validateImportMapping: Validator;
