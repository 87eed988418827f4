import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/**
 * Makes a schema compiler with the settings of the shipped validators. This module is loaded only when a schema has to be compiled; it
 * names the libraries itself, as a bundle that is split gives a CommonJS library no names of its own when it is imported late.
 */
export function makeAjv(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, ownProperties: true, strict: false, messages: false });
  formats.default(ajv);
  return ajv;
}
