import {
  openToValidate,
  type ValidateOptions,
  validateAsking,
  validateOpenedAsking,
} from "../validate.ts";
import { fromKeptReading } from "./from-kept-reading.ts";
import { isWorthKeeping } from "./is-worth-keeping.ts";
import { openKeptReading } from "./kept-reading.ts";

/**
 * Validates the whole catalogue with what the last run read of the files that lie as they did then, where that is worth keeping.
 * `settle` is for tests.
 */
export async function validateKeeping(options: ValidateOptions, settle: number) {
  const { cache } = options;
  if (!isWorthKeeping(cache)) return validateAsking(options);
  return fromKeptReading(openKeptReading(cache, "validate", settle), async (spared) => {
    const opened = await openToValidate({ ...options, ...spared });
    const judgement = spared?.judge(opened) ?? (await validateOpenedAsking(opened, options));
    return { ...judgement, opened };
  });
}
