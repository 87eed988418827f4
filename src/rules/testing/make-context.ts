import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { governanceDefaults } from "../../domain/governance-defaults.ts";
import type { GovernanceFields } from "../../domain/governance-fields.ts";
import type { RuleContext } from "../../domain/rule.ts";
import type { SystemFields } from "../../domain/system-fields.ts";
import { rules } from "../index.ts";
import { makeBody } from "./make-body.ts";
import { mergePatch, type Patch } from "./merge-patch.ts";
import { otherIntegration, validIntegration } from "./valid-integration.ts";

export const testDay = "2026-11-23";

/** Names with which every role is held. */
export const validGovernance = (overrides: Patch = {}): GovernanceFields =>
  mergePatch(
    {
      ...governanceDefaults,
      organisation: { name: "Eksempelby Kommune", shortName: "Eksempelby" },
      roles: {
        it: ["it-a"],
        dpo: ["dpo-a"],
        contract: ["kontrakt-a"],
        security: ["sikkerhed-a"],
        operations: ["drift-a"],
        exceptions: ["chef-a"],
        requester: {},
      },
    },
    overrides,
  ) as unknown as GovernanceFields;

/** A registered system with owner, manager and vendor, with `overrides` laid over it. */
export function validSystem(
  id: string,
  name: string,
  vendor: string,
  overrides: Patch = {},
): System {
  const raw = mergePatch(
    {
      id,
      name,
      owner: { unit: "Omsorg", email: "systemejer.omsorg@eksempelby.example", github: ["ejer-a"] },
      manager: { unit: "Omsorg", email: "systemforvalter.omsorg@eksempelby.example" },
      vendor: { name: vendor, email: "integrationer@leverandoer.example" },
      hosting: "external",
    },
    overrides,
  );
  return {
    id,
    path: `systems/${id}.md`,
    fields: raw as unknown as SystemFields,
    body: makeBody(""),
    intact: true,
    raw,
  };
}

/** The systems of the valid integrations; `overrides` go to KMD Nexus. */
export const validSystems = (overrides: Patch = {}): readonly System[] => [
  validSystem("kmd-nexus", "KMD Nexus", "KMD A/S", { endOfLifeOn: "2031-12-31", ...overrides }),
  validSystem("sbsys", "SBSYS", "Ditmer A/S"),
  validSystem("digital-post", "Digital Post", "Digitaliseringsstyrelsen"),
];

export interface ContextParts {
  readonly integrations?: readonly Integration[];
  readonly systems?: readonly System[];
  readonly governance?: GovernanceFields;
}

/** A catalogue of the two valid integrations and their systems, with the parts given in their place. */
export const makeTestCatalogue = (parts: ContextParts = {}): Catalogue =>
  makeCatalogue(
    parts.governance ?? validGovernance(),
    parts.integrations ?? [validIntegration(), otherIntegration()],
    parts.systems ?? validSystems(),
  );

/** A context on 2026-11-23 in which only `docs/loesning.md` exists besides the catalogue. */
export const makeContext = (
  parts: ContextParts = {},
  more: Partial<Omit<RuleContext, "catalogue">> = {},
): RuleContext => ({
  catalogue: makeTestCatalogue(parts),
  today: testDay,
  fileExists: (path) => path === "docs/loesning.md",
  knownRules: new Set([...rules.map(({ id }) => id), "operation/service-levels"]),
  ...more,
});
