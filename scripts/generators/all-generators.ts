import { fieldTypes } from "./field-types.ts";
import type { Generator } from "./generator.ts";

/** Every generator of the project, one line each; a new one is one file and one line here. */
export const allGenerators: readonly Generator[] = [fieldTypes];
