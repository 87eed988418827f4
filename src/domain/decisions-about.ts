import type { DecisionRecord } from "./decision-record.ts";

type ById = ReadonlyMap<string, readonly DecisionRecord[]>;

const grouped = new WeakMap<readonly DecisionRecord[], ById>();

/** The decisions about integrations by the id they were made under, newest first; sorted once for each log. */
function byIdOf(records: readonly DecisionRecord[]): ById {
  const known = grouped.get(records);
  if (known !== undefined) return known;
  const byId = new Map<string, DecisionRecord[]>();
  for (const record of records.toSorted((a, b) => b.number - a.number)) {
    if (record.subject !== "integration") continue;
    const list = byId.get(record.id);
    if (list === undefined) byId.set(record.id, [record]);
    else list.push(record);
  }
  grouped.set(records, byId);
  return byId;
}

/** Every decision about an integration, newest first; those from before it got the id it has now, too. */
export function decisionsAbout(
  records: readonly DecisionRecord[],
  id: string,
): readonly DecisionRecord[] {
  const byId = byIdOf(records);
  const found = new Set<DecisionRecord>();
  // An earlier id counts only for what was decided before it was given up: somebody else may have it since.
  const collect = (name: string, before: number): void => {
    for (const record of byId.get(name) ?? []) {
      if (record.number >= before || found.has(record)) continue;
      found.add(record);
      if (record.formerId !== undefined) collect(record.formerId, record.number);
    }
  };
  collect(id, Number.POSITIVE_INFINITY);
  return [...found].sort((a, b) => b.number - a.number);
}
