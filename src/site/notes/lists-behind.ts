import { behindImpact, behindMembers, behindTraits } from "./behind-members.ts";
import type { Topic } from "./note.ts";
import {
  type EntryList,
  fieldList,
  fieldOfKey,
  isFieldList,
  membersById,
  membersOf,
} from "./noted-fields.ts";

const entries: readonly EntryList[] = ["integrations", "systems"];

/**
 * The lists that all notes of a topic follow from: while these are the same, none of them need be asked. A topic without any is
 * always asked.
 */
export const listsBehind: { readonly [Name in Topic]?: readonly string[] } = {
  integration: ["integrations"],
  "integration-known": [membersById("integrations")],
  "integration-title": [membersById("integrations"), fieldList("integrations", "title")],
  system: ["systems"],
  "system-known": [membersById("systems")],
  "system-name": [membersById("systems"), fieldList("systems", "name")],
  entry: entries,
  field: entries,
  summaries: behindMembers.summaries,
  findings: ["findings"],
  severities: ["finding kinds"],
  deadlines: behindMembers.deadlines,
  "changed-on": ["changed-on"],
  moves: ["moves"],
  "vendor-slug": behindMembers.vendors,
  "owner-slug": behindMembers.owners,
  vendor: entries,
  owner: entries,
  "vendor-named": behindMembers.vendors,
  "owner-named": [...behindMembers.owners, fieldList("systems", "name")],
  dependants: entries,
  users: [membersById("integrations"), fieldList("integrations", "systems")],
  "use-count": [fieldList("integrations", "systems")],
  successors: entries,
  similar: ["traits"],
  impact: behindImpact,
  decisions: ["decisions"],
};

/** All of them, each once. */
export const listNames: readonly string[] = [
  ...new Set([...Object.values(listsBehind).flat(), ...behindTraits, ...entries]),
];

/** Lists that follow from others in turn. */
export const listsBehindLists: ReadonlyMap<string, readonly string[]> = new Map([
  ["traits", behindTraits],
  ["finding kinds", ["findings"]],
  ...listNames.filter(isFieldList).map((name) => [name, [fieldOfKey(name).list]] as const),
  ...entries.map((list) => [membersById(list), [list]] as const),
  // The order follows from titles and names, which stand in the entries.
  ...entries.map((list) => [membersOf(list), [list]] as const),
]);
