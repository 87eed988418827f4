import type { DecisionSignature } from "./decision-record.ts";
import type { LabelEvent } from "./gate/pull-request-facts.ts";
import { sameLabel, sameLogin } from "./gate/same-name.ts";
import type { SignatureRecord } from "./gate/signature-record.ts";

/**
 * The signatures that stood when a pull request was merged: a record on its head, given by an event that set a label which nobody had taken
 * off again by then. What happened to the labels after the merge makes no difference. In the order they were given.
 */
export function signaturesAtMerge(
  records: readonly SignatureRecord[],
  events: readonly LabelEvent[],
  mergedAt: string,
): readonly DecisionSignature[] {
  const until = Date.parse(mergedAt);
  const before = events.filter(({ at }) => Date.parse(at) <= until);
  return before.flatMap((event): readonly DecisionSignature[] => {
    const record = records.find(({ eventId }) => eventId === event.id);
    const { login } = event.actor;
    if (record === undefined || login === undefined || !sameLogin(login, record.login)) return [];
    const last = before.findLast(({ label }) => sameLabel(label, event.label));
    if (last !== event || event.action !== "labeled") return [];
    return [{ role: record.role, login, eventId: event.id, at: event.at }];
  });
}
