import type { SchemaError, Validator } from "./generated/validators.js";

/** What the program counts on whatever a municipality's schema says: kinds of values, and what must be there. */
const structural = new Set(["type", "required", "format"]);
/** Fields whose values decide phases, gates and addresses. */
const fixed = /^\/(?:id|phase|status)$/;

const isNeeded = ({ keyword, instancePath, schemaPath }: SchemaError): boolean =>
  fixed.test(instancePath) || (structural.has(keyword) && !/\/(?:then|else)\//.test(schemaPath));

/**
 * A municipality's own schema on top of the shipped one: it may add fields, values and demands and loosen lengths and
 * patterns, but not what the types of the program rest on.
 */
export function extendedValidator(own: Validator, shipped: Validator): Validator {
  const validate: Validator = (data) => {
    const errors: SchemaError[] = own(data) ? [] : [...(own.errors ?? [])];
    if (!shipped(data)) errors.push(...(shipped.errors ?? []).filter(isNeeded));
    validate.errors = errors.length === 0 ? null : errors;
    return errors.length === 0;
  };
  return validate;
}
