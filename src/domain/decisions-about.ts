import type { DecisionRecord } from "./decision-record.ts";

/** Every decision about an integration, newest first; those from before it got the id it has now, too. */
export function decisionsAbout(
  records: readonly DecisionRecord[],
  id: string,
): readonly DecisionRecord[] {
  const ids = new Set([id]);
  const newestFirst = records
    .filter(({ subject }) => subject === "integration")
    .toSorted((a, b) => b.number - a.number);
  return newestFirst.filter((record) => {
    if (!ids.has(record.id)) return false;
    if (record.formerId !== undefined) ids.add(record.formerId);
    return true;
  });
}
