import type { Topic } from "./note.ts";

const entries = ["integrations", "systems"];

/**
 * The lists that all notes of a topic follow from: while these are the same, none of them need be asked. A topic without any is
 * always asked.
 */
export const listsBehind: { readonly [Name in Topic]?: readonly string[] } = {
  integration: entries,
  "integration-known": entries,
  "integration-title": entries,
  system: entries,
  "system-known": entries,
  "system-name": entries,
  entry: entries,
  field: entries,
  summaries: [...entries, "findings", "changed-on", "moves"],
  findings: ["findings"],
  deadlines: [...entries, "today"],
  "changed-on": ["changed-on"],
  moves: ["moves"],
  "vendor-slug": entries,
  "owner-slug": entries,
  vendor: entries,
  owner: entries,
  dependants: entries,
  users: entries,
  successors: entries,
  similar: ["traits"],
  impact: entries,
  record: entries,
  decisions: ["decisions"],
};

/** All of them, each once. */
export const listNames: readonly string[] = [...new Set(Object.values(listsBehind).flat())];

/** Lists that follow from others in turn. */
export const listsBehindLists: ReadonlyMap<string, readonly string[]> = new Map([
  ["traits", entries],
]);
