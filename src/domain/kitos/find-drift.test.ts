import { describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../catalogue.ts";
import type { Entry } from "../entry.ts";
import { governanceDefaults } from "../governance-defaults.ts";
import type { IntegrationFields } from "../integration-fields.ts";
import type { SystemFields } from "../system-fields.ts";
import { callersOf } from "./callers.ts";
import { findDrift } from "./find-drift.ts";
import type { KitosSnapshot } from "./snapshot.ts";

const id = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const entry = <Fields extends { readonly id: string }>(
  folder: string,
  fields: Fields,
): Entry<Fields> => ({
  id: fields.id,
  path: `${folder}/${fields.id}.md`,
  fields,
  body: { text: "", line: 1, sections: [], links: [] },
  intact: true,
  raw: {},
});

const nexus: SystemFields = {
  id: "nexus",
  name: "KMD Nexus",
  vendor: { name: "KMD A/S" },
  kitos: { system: id(1) },
};
const sbsys: SystemFields = {
  id: "sbsys",
  name: "SBSYS",
  vendor: { name: "Ditmer A/S" },
  kitos: { system: id(2) },
};
const integration: IntegrationFields = {
  id: "den-ene",
  title: "Den ene",
  phase: "operation",
  status: "active",
  systems: [
    { id: "nexus", role: "source" },
    { id: "sbsys", role: "target" },
  ],
};

/** A register that agrees with the catalogue in everything. */
const agreeing: KitosSnapshot = {
  takenOn: "2026-11-23",
  shape: "2026",
  organisation: { uuid: id(90), name: "Eksempelby Kommune" },
  municipalities: [
    { uuid: id(91), name: "Ærø Kommune" },
    { uuid: id(92), name: "Nordby Kommune" },
  ],
  systems: [
    { uuid: id(1), name: "KMD Nexus", deactivated: false, users: [id(91), id(92)] },
    { uuid: id(2), name: "SBSYS", deactivated: false, users: [id(92), id(91)] },
  ],
  usages: [
    { uuid: id(11), system: id(1), lifeCycle: "Operational", filledRoles: [id(51)] },
    { uuid: id(12), system: id(2), lifeCycle: "Operational", filledRoles: [id(51)] },
  ],
  relations: [{ uuid: id(31), from: id(12), to: id(11) }],
  agreements: [],
  contracts: [],
  remarks: [],
};

interface Case {
  readonly snapshot?: Partial<KitosSnapshot>;
  readonly nexus?: Partial<SystemFields>;
  readonly integration?: Partial<IntegrationFields>;
}

const catalogueOf = (given: Case) =>
  makeCatalogue(
    governanceDefaults,
    [entry("integrations", { ...integration, ...given.integration })],
    [entry("systems", { ...nexus, ...given.nexus }), entry("systems", sbsys)],
  );

function rulesIn(given: Case): readonly string[] {
  const snapshot = { ...agreeing, ...given.snapshot };
  const roles = { ownerRoles: [id(51)], managerRoles: [] };
  const drift = findDrift(catalogueOf(given), snapshot, roles, "2026-11-23");
  return [...drift].flatMap(([path, problems]) =>
    problems.map(({ rule, severity }) => `${severity} ${path} ${rule}`),
  );
}

const [first, second] = agreeing.systems;
const [usage, otherUsage] = agreeing.usages;
const signed = { vendor: "KMD A/S", decision: "new", status: "signed" } as const;
const agreement = { uuid: id(41), name: "Nexus", usages: [id(11)], processors: ["KMD"] };
const contract = { uuid: id(61), name: "Rammeaftale", usages: [id(11)], supplier: "KMD A/S" };
const running = {
  vendor: "KMD A/S",
  form: "new",
  signedOn: "2026-01-01",
  endsOn: "2030-01-01",
} as const;

describe("Catalogue and KITOS", () => {
  it.each<readonly [string, Case, readonly string[]]>([
    ["agree", {}, []],
    ["agree by an alias", { nexus: { name: "Omsorg", aliases: ["KMD Nexus"] } }, []],
    [
      "differ on a name",
      { nexus: { name: "Omsorg" } },
      ["info systems/nexus.md kitos-system-renamed"],
    ],
    [
      "differ when the system is gone",
      { snapshot: { systems: [second!] } },
      ["warning systems/nexus.md kitos-system-gone"],
    ],
    [
      "differ when it is deactivated",
      { snapshot: { systems: [{ ...first!, deactivated: true }, second!] } },
      ["warning systems/nexus.md kitos-system-ending"],
    ],
    [
      "differ when it is being phased out and no end stands here",
      { snapshot: { usages: [{ ...usage!, lifeCycle: "PhasingOut" }, otherUsage!] } },
      ["warning systems/nexus.md kitos-system-ending"],
    ],
    [
      "agree on phasing out where the end stands here",
      {
        nexus: { endOfLifeOn: "2027-12-31" },
        snapshot: { usages: [{ ...usage!, lifeCycle: "PhasingOut" }, otherUsage!] },
      },
      [],
    ],
    [
      "agree on a stage of life that nobody knows",
      { snapshot: { usages: [{ ...usage!, lifeCycle: "Hibernating" }, otherUsage!] } },
      [],
    ],
    [
      "differ when nobody holds the owner's role",
      { snapshot: { usages: [{ ...usage!, filledRoles: [id(52)] }, otherUsage!] } },
      ["warning systems/nexus.md kitos-role-unfilled"],
    ],
    [
      "differ when a system in use is not registered as used",
      { snapshot: { usages: [otherUsage!], relations: [] } },
      ["info systems/nexus.md kitos-system-unused"],
    ],
    [
      "tell of a number that is missing",
      { nexus: { kitos: {} } },
      ["info systems/nexus.md kitos-system-unlinked"],
    ],
    [
      "differ on an agreement that is signed here alone",
      {
        integration: { dpa: [signed] },
        snapshot: { agreements: [{ ...agreement, concluded: "No" }] },
      },
      ["warning integrations/den-ene.md kitos-dpa-differs"],
    ],
    [
      "differ on an agreement that is signed there alone",
      {
        integration: { dpa: [{ ...signed, status: "draft" }] },
        snapshot: { agreements: [{ ...agreement, concluded: "Yes" }] },
      },
      ["info integrations/den-ene.md kitos-dpa-differs"],
    ],
    [
      "agree on an agreement",
      {
        integration: { dpa: [signed] },
        snapshot: { agreements: [{ ...agreement, concluded: "Yes" }] },
      },
      [],
    ],
    [
      "differ on a contract that has ended there",
      {
        integration: { contracts: [running] },
        snapshot: { contracts: [{ ...contract, terminatedOn: "2026-06-30" }] },
      },
      ["warning integrations/den-ene.md kitos-contract-differs"],
    ],
    [
      "differ on the day a contract ends",
      {
        integration: { contracts: [running] },
        snapshot: { contracts: [{ ...contract, validTo: "2029-01-01" }] },
      },
      ["info integrations/den-ene.md kitos-contract-differs"],
    ],
    [
      "differ on an integration in operation that is no relation there",
      { snapshot: { relations: [] } },
      ["info integrations/den-ene.md kitos-relation-missing"],
    ],
    [
      "agree that what is not in operation is no relation yet",
      { integration: { phase: "parties" }, snapshot: { relations: [] } },
      [],
    ],
    [
      "differ on a relation that nobody has described here",
      { integration: { systems: [{ id: "nexus", role: "source" }] } },
      ["info systems/sbsys.md kitos-relation-unregistered"],
    ],
  ])("%s", (_, given, expected) => {
    expect(rulesIn(given)).toEqual(expected);
  });
});

describe("The list of municipalities to call", () => {
  const listed = (given: Case) => {
    const catalogue = catalogueOf(given);
    return callersOf(catalogue.integrations[0]!, catalogue, { ...agreeing, ...given.snapshot });
  };

  it("has those that use both systems, in Danish order", () => {
    expect(listed({}).municipalities).toEqual(["Nordby Kommune", "Ærø Kommune"]);
    const fewer = { systems: [{ ...first!, users: [id(91)] }, second!] };
    expect(listed({ snapshot: fewer }).municipalities).toEqual(["Ærø Kommune"]);
  });

  it("is empty, and says which system it lacks, where only one is known", () => {
    expect(listed({ nexus: { kitos: { system: id(7) } } })).toMatchObject({
      municipalities: [],
      unlinked: ["KMD Nexus"],
    });
  });
});
