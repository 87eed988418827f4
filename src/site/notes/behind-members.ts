import { fieldList, membersById, membersOf } from "./noted-fields.ts";

const integrations = (...fields: readonly string[]): readonly string[] =>
  fields.map((field) => fieldList("integrations", field));
const systems = (...fields: readonly string[]): readonly string[] =>
  fields.map((field) => fieldList("systems", field));

const inOrder = [membersOf("integrations"), membersOf("systems")];
const byId = [membersById("integrations"), membersById("systems")];

const countedFields = [
  ...integrations("phase", "status", "systems", "dataFlow", "owners", "privacy"),
  ...integrations("dpa", "contracts", "implementation", "exit"),
  ...systems("name", "vendor"),
  "finding kinds",
  "changed-on",
  "moves",
];
const counted = [...inOrder, ...countedFields];
const systemsInOrder = [membersById("integrations"), membersOf("systems")];
const vendors = [
  ...systemsInOrder,
  ...integrations("systems", "dpa", "contracts"),
  ...systems("name", "vendor"),
];

/**
 * What is worked out of entries for all pages, and the lists and fields that it follows from: it may have been worked out for somebody else, or
 * in an earlier build, so that nothing is read for who asks now. `behind-members.test.ts` holds this to what is read.
 */
export const behindMembers = {
  replaced: [membersById("integrations"), ...integrations("replaces")],
  counted,
  countedById: [...byId, ...countedFields],
  summaries: [...counted, ...integrations("title")],
  deadlines: [
    ...byId,
    ...integrations("phase", "status", "systems", "dpa", "contracts", "privacy", "technical"),
    ...integrations("operation", "exit", "implementation", "legacy", "waivers"),
    ...systems("endOfLifeOn"),
    "today",
  ],
  vendors,
  systemsInUse: [...byId, ...integrations("systems"), ...systems("name")],
  vendorsInUse: vendors,
  unitsInUse: [membersById("integrations"), ...integrations("owners")],
  missingAgreements: [
    membersOf("integrations"),
    membersById("systems"),
    ...integrations(
      "phase",
      "status",
      "privacy",
      "dataFlow",
      "systems",
      "dpa",
      "contracts",
      "exit",
    ),
    ...systems("vendor"),
    "today",
  ],
  owners: [...systemsInOrder, ...integrations("systems", "owners"), ...systems("owner", "manager")],
} as const;

/** The same for what stops with a system. */
export const behindImpact: readonly string[] = [
  ...byId,
  ...integrations("phase", "status", "systems", "dependsOn", "dataFlow", "exit"),
];

/** The same for what candidates for reuse are found and ordered by. */
export const behindTraits: readonly string[] = [
  ...byId,
  ...integrations("phase", "status", "systems", "dpa", "contracts", "dataFlow", "need", "kle"),
  ...systems("vendor"),
];
