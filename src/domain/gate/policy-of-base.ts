import type { Catalogue } from "../catalogue.ts";
import { idOfPath } from "../catalogue-path.ts";
import { labelOfRole, type SigningRole, signingRoles } from "../default-policy.ts";
import type { System } from "../entry.ts";
import type { Text } from "../language.ts";
import { gates, phaseNames } from "../phase.ts";
import type { GatePolicy, SystemOwnership } from "./gate-policy.ts";
import { sameLabel } from "./same-name.ts";

type Labels = GatePolicy["labels"];

const ownershipOf = ({ path, fields }: System): SystemOwnership => ({
  id: idOfPath(path),
  name: fields.name,
  logins: fields.owner?.github ?? [],
  ...(fields.owner?.unit === undefined ? {} : { unit: fields.owner.unit }),
  ...(fields.owner?.email === undefined ? {} : { email: fields.owner.email }),
});

function labelProblems(labels: Labels): readonly Text[] {
  const clashes = signingRoles.filter((role, place) =>
    signingRoles.slice(0, place).some((other) => sameLabel(labels[role], labels[other])),
  );
  const blank = signingRoles.filter((role) => labels[role].trim() === "");
  return [...clashes, ...blank].map((role) => ({
    da: `Etiketten til ${labelOfRole[role]} er tom eller hedder det samme som en anden rolles etiket. Giv hver rolle sin egen i .github/governance.yml.`,
    en: `The label for ${labelOfRole[role]} is blank or has the same name as another role's. Give each role its own in .github/governance.yml.`,
  }));
}

function gateProblems(asked: GatePolicy["gates"]): readonly Text[] {
  return gates
    .filter((gate) => gate !== "need")
    .filter((gate) => asked[gate].length === 0)
    .map((gate) => ({
      da: `Porten til ${phaseNames[gate].da} har en tom liste af underskrifter i .github/governance.yml. Skriv mindst én rolle, eller slet linjen, så standarden gælder.`,
      en: `The gate into ${phaseNames[gate].en} has an empty list of signatures in .github/governance.yml. Name at least one role, or delete the line so that the default applies.`,
    }));
}

/**
 * The policy as the base branch has it. `problems` are those met in reading its governance file:
 * with any of them the policy cannot be relied on.
 */
export function policyOfBase(base: Catalogue, problems: readonly Text[]): GatePolicy {
  const { gates: asked, labels: names, roles } = base.governance;
  const label = (role: SigningRole): string => names[labelOfRole[role]];
  const labels: Labels = {
    requester: label("requester"),
    "source-owner": label("source-owner"),
    "target-owner": label("target-owner"),
    it: label("it"),
    dpo: label("dpo"),
    contract: label("contract"),
    security: label("security"),
    operations: label("operations"),
    exceptions: label("exceptions"),
  };
  const { requester, ...holders } = roles;
  return {
    gates: asked,
    labels,
    holders,
    requesters: new Map(
      Object.entries(requester).map(([unit, logins]) => [unit.normalize("NFC").trim(), logins]),
    ),
    systems: new Map(base.systems.map((system) => [idOfPath(system.path), ownershipOf(system)])),
    problems: [...problems, ...labelProblems(labels), ...gateProblems(asked)],
  };
}
