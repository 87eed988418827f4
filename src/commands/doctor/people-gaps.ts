import type { Catalogue } from "../../domain/catalogue.ts";
import { governancePath } from "../../domain/catalogue-path.ts";
import { roleNames } from "../../domain/default-policy.ts";
import { isLogin, sameLabel } from "../../domain/gate/same-name.ts";
import type { GovernanceFields } from "../../domain/governance-fields.ts";
import type { ProtectionGap } from "../../domain/protection.ts";
import type { StandingLabel } from "../../io/github/settings.ts";
import { wantedLabels } from "../setup/wanted-labels.ts";

/** Labels that somebody must set, and that are not there. */
export function labelGaps(
  standing: readonly StandingLabel[],
  governance: GovernanceFields,
  address: string,
): readonly ProtectionGap[] {
  const missing = wantedLabels(governance, "da").filter(
    (wanted) => !standing.some(({ name }) => sameLabel(name, wanted.name)),
  );
  return missing.map(({ name }) => ({
    id: "label-missing",
    weight: "missing",
    text: {
      da: `Etiketten ${name} findes ikke. catalogue setup --apply opretter den.`,
      en: `There is no label ${name}. catalogue setup --apply makes it.`,
    },
    place: "Issues → Labels → New label",
    address: `${address}/labels`,
  }));
}

const named = ["it", "dpo", "contract", "security", "operations", "exceptions"] as const;

/** Roles that nobody holds: a gate that asks for them stays closed for ever. */
export function roleGaps(
  { roles }: GovernanceFields,
  branch: string,
  address: string,
): readonly ProtectionGap[] {
  const file = `${address}/blob/${branch}/${governancePath}`;
  const empty = named.filter((role) => !roles[role].some(isLogin));
  const unasked = Object.values(roles.requester).every((logins) => !logins.some(isLogin));
  const all = [...empty, ...(unasked ? (["requester"] as const) : [])];
  return all.map((role) => ({
    id: "role-without-holder",
    weight: "missing",
    text: {
      da: `Ingen har rollen ${roleNames[role].da} (roles.${role}). Porte, der kræver den underskrift, kan ikke åbnes.`,
      en: `Nobody holds the role of ${roleNames[role].en} (roles.${role}). Gates that ask for that signature cannot open.`,
    },
    place: `${governancePath} → roles → ${role}`,
    address: file,
  }));
}

/** Systems whose owner has no login to sign with. */
export const ownerGaps = (
  { systems }: Catalogue,
  branch: string,
  address: string,
): readonly ProtectionGap[] =>
  systems
    .filter(({ fields }) => !(fields.owner?.github ?? []).some(isLogin))
    .map(({ fields, path }) => ({
      id: "system-without-signer",
      weight: "missing",
      text: {
        da: `Ingen kan skrive under for ${fields.name}: systemejeren har intet login (owner.github).`,
        en: `Nobody can sign for ${fields.name}: its owner has no login (owner.github).`,
      },
      place: `${path} → owner → github`,
      address: `${address}/blob/${branch}/${path}`,
    }));
