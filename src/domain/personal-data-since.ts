import type { FieldPath } from "./finding.ts";
import type { IntegrationFields } from "./integration-fields.ts";
import { lifeOf } from "./liveness.ts";
import { movesPersonalData } from "./personal-data.ts";
import { hasReached } from "./phase.ts";

/** Since when real personal data have moved. Without `on` they do, but the day is not written. */
export interface PersonalDataStart {
  readonly on?: string;
  readonly field: FieldPath;
  /** True when a test with production data is what began it. */
  readonly byTest: boolean;
}

/** Tests with production data count as live: they are real people's data, and they are over when the test is accepted. */
export const testsWithRealData = (fields: IntegrationFields): boolean =>
  fields.technical?.testData === "production" &&
  movesPersonalData(fields) &&
  hasReached(fields.phase, "implementation");

/**
 * The first day real personal data moved, by whatever the file says first: `firstPersonalDataOn`, `liveOn`, or the acceptance of a test
 * with production data. Nothing for what moves no personal data, has not begun, is on hold, or is closed. Days after `today` do not count.
 */
export function personalDataSince(
  fields: IntegrationFields,
  today: string,
): PersonalDataStart | undefined {
  if (lifeOf(fields) !== "active" || !movesPersonalData(fields)) return undefined;
  const { firstPersonalDataOn, liveOn, acceptedOn } = fields.implementation ?? {};
  const tested = testsWithRealData(fields);
  const dates: readonly (readonly [string | undefined, string, boolean])[] = [
    [firstPersonalDataOn, "firstPersonalDataOn", false],
    [liveOn, "liveOn", false],
    [tested ? acceptedOn : undefined, "acceptedOn", true],
  ];
  let start: (PersonalDataStart & { readonly on: string }) | undefined;
  for (const [on, key, byTest] of dates)
    if (on !== undefined && on <= today && (start === undefined || on < start.on))
      start = { on, field: ["implementation", key], byTest };
  if (start !== undefined) return start;
  if (hasReached(fields.phase, "operation")) return { field: ["phase"], byTest: false };
  return tested ? { field: ["technical", "testData"], byTest: true } : undefined;
}
