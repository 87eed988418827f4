import type { Integration, System } from "../entry.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import type { Phase } from "../phase.ts";
import type { SystemFields } from "../system-fields.ts";
import type { GovernanceChange, IntegrationChange, Side, SystemChange } from "./gate-input.ts";
import { integrationEntry, standing, systemEntry } from "./testing-entries.ts";

type Given<Fields> = Fields | "absent" | "unreadable";

function side<Fields, Entry>(given: Given<Fields>, make: (fields: Fields) => Entry): Side<Entry> {
  if (given === "absent") return { state: "absent" };
  if (given === "unreadable") return { state: "unreadable" };
  return { state: "read", entry: make(given) };
}

const idOf = (...given: readonly Given<{ readonly id: string }>[]): string => {
  for (const one of given) if (typeof one === "object") return one.id;
  return "afgoerelser";
};

/** A changed integration from what it said to what it says. */
export function changed(
  before: Given<IntegrationFields>,
  after: Given<IntegrationFields>,
  more: Partial<IntegrationChange> = {},
): IntegrationChange {
  const id = idOf(after, before);
  const make = (fields: IntegrationFields): Integration => integrationEntry(fields);
  return {
    kind: "integration",
    path: `integrations/${id}.md`,
    id,
    before: side(before, make),
    after: side(after, make),
    baseMoved: false,
    findings: [],
    changes: [],
    criteria: [],
    ...more,
  };
}

/** An integration that only moves, with the same facts more on both sides. */
export const move = (from: Phase, to: Phase, more: Partial<IntegrationFields> = {}) =>
  changed(standing(from, more), standing(to, more));

/** A changed system. */
export function changedSystem(
  before: Given<SystemFields>,
  after: Given<SystemFields>,
  more: Partial<SystemChange> = {},
): SystemChange {
  const id = idOf(after, before);
  const make = (fields: SystemFields): System => systemEntry(fields);
  return {
    kind: "system",
    path: `systems/${id}.md`,
    id,
    before: side(before, make),
    after: side(after, make),
    baseMoved: false,
    findings: [],
    changes: [],
    ...more,
  };
}

export const changedGovernance = (more: Partial<GovernanceChange> = {}): GovernanceChange => ({
  kind: "governance",
  path: ".github/governance.yml",
  baseMoved: false,
  findings: [],
  changes: [],
  ...more,
});
