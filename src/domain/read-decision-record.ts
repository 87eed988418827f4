import type { DecisionRecord } from "./decision-record.ts";
import { signingRoles } from "./default-policy.ts";
import { isRecord } from "./loose-json.ts";
import { phases, statuses } from "./phase.ts";
import { isTransitionKind } from "./transition-names.ts";

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string" && value !== "";
const isInstant: Test = (value) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
const isCount: Test = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const isCommit: Test = (value) => typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value);
const isHash: Test = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const oneOf =
  (words: readonly string[]): Test =>
  (value) =>
    typeof value === "string" && words.includes(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const unless =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const having =
  (parts: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isRecord(value) && Object.entries(parts).every(([key, test]) => test(value[key]));

const isStand = having({ phase: oneOf(phases), status: oneOf(statuses) });
const isWhole = having({
  version: (value) => value === 1,
  number: isCount,
  previous: (value) => value === null || isHash(value),
  subject: oneOf(["integration", "system", "governance"]),
  id: isText,
  formerId: unless(isText),
  title: (value) => typeof value === "string",
  kind: isTransitionKind,
  from: unless(isStand),
  to: unless(isStand),
  about: unless(listOf((value) => typeof value === "string")),
  signatures: listOf(
    having({ role: oneOf(signingRoles), login: isText, eventId: isText, at: isInstant }),
  ),
  approvals: listOf(having({ login: isText, eventId: isText, at: isInstant, sha: unless(isText) })),
  gate: oneOf(["open", "closed", "unknown"]),
  pullRequest: isCount,
  author: unless(isText),
  mergedBy: unless(isText),
  mergedAt: isInstant,
  headSha: isCommit,
  mergeSha: isCommit,
  digest: isText,
});

const isDecisionRecord = (value: unknown): value is DecisionRecord => isWhole(value);

/** Reads one file of the log. `undefined` for anything that is not a whole record. */
export function readDecisionRecord(text: string): DecisionRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isDecisionRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
