import type { Integration, System } from "../../domain/entry.ts";
import type { ResponsibleUnit } from "../../domain/system-fields.ts";
import { compareDanish } from "../formats.ts";
import { slugMaker } from "./slug-maker.ts";

const integrationRoles = ["requester", "project", "technical"] as const;

export type OwnerRole = "owner" | "manager" | "requester" | "project" | "technical";

/** A unit with a mailbox and everything it answers for. */
export interface OwnerView {
  readonly id: string;
  readonly email: string;
  readonly unit: string | undefined;
  readonly logins: readonly string[];
  readonly owned: readonly System[];
  readonly managed: readonly System[];
  /** Integrations the mailbox stands on itself, with the role. */
  readonly named: readonly { readonly integration: Integration; readonly role: OwnerRole }[];
  /** Every integration it answers for: named on it, or owner or manager of one of its systems. */
  readonly integrations: readonly Integration[];
}

/** The roles a unit has anywhere, the weightiest first. */
export const rolesOf = ({ owned, managed, named }: OwnerView): readonly OwnerRole[] => [
  ...(owned.length > 0 ? (["owner"] as const) : []),
  ...(managed.length > 0 ? (["manager"] as const) : []),
  ...integrationRoles.filter((role) => named.some((entry) => entry.role === role)),
];

interface Draft {
  readonly email: string;
  unit: string | undefined;
  readonly logins: Set<string>;
  readonly owned: System[];
  readonly managed: System[];
  readonly named: { integration: Integration; role: OwnerRole }[];
}

/** Hands out one draft a mailbox; letter case does not tell mailboxes apart. */
function draftBook() {
  const drafts = new Map<string, Draft>();
  const draftFor = (email: string, unit: string | undefined): Draft => {
    const key = email.toLowerCase();
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = { email: key, unit, logins: new Set(), owned: [], managed: [], named: [] };
      drafts.set(key, draft);
    }
    draft.unit ??= unit;
    return draft;
  };
  return { drafts, draftFor };
}

function collect(
  integrations: readonly Integration[],
  systems: readonly System[],
): readonly Draft[] {
  const { drafts, draftFor } = draftBook();
  const enter = (list: "owned" | "managed", system: System, who: ResponsibleUnit | undefined) => {
    if (who?.email === undefined) return;
    const draft = draftFor(who.email, who.unit);
    draft[list].push(system);
    for (const login of who.github ?? []) draft.logins.add(login);
  };
  for (const system of systems) {
    enter("owned", system, system.fields.owner);
    enter("managed", system, system.fields.manager);
  }
  for (const integration of integrations)
    for (const role of integrationRoles) {
      const { email, unit } = integration.fields.owners?.[role] ?? {};
      if (email !== undefined) draftFor(email, unit).named.push({ integration, role });
    }
  return [...drafts.values()];
}

/** The same unit with its integrations in another order. */
export function ownerInOrder(
  owner: OwnerView,
  inOrder: (some: readonly Integration[]) => readonly Integration[],
): OwnerView {
  const rolesOn = new Map<Integration, OwnerRole[]>();
  for (const { integration, role } of owner.named)
    rolesOn.set(integration, [...(rolesOn.get(integration) ?? []), role]);
  return {
    ...owner,
    named: inOrder([...rolesOn.keys()]).flatMap((integration) =>
      (rolesOn.get(integration) ?? []).map((role) => ({ integration, role })),
    ),
    integrations: inOrder(owner.integrations),
  };
}

/**
 * Every unit that answers for a system or an integration, by mailbox, in Danish order of unit, with systems and integrations in the
 * order given.
 */
export function ownersOf(
  integrations: readonly Integration[],
  systems: readonly System[],
): readonly OwnerView[] {
  const bySystem = new Map<string, Integration[]>();
  for (const integration of integrations)
    for (const id of new Set((integration.fields.systems ?? []).map((use) => use.id))) {
      const list = bySystem.get(id);
      if (list === undefined) bySystem.set(id, [integration]);
      else list.push(integration);
    }
  const order = new Map(integrations.map((integration, index) => [integration, index]));
  const slugFor = slugMaker("ejer");
  return [...collect(integrations, systems)]
    .sort(
      (a, b) =>
        compareDanish(a.unit ?? a.email, b.unit ?? b.email) || compareDanish(a.email, b.email),
    )
    .map(({ logins, ...draft }) => {
      const all = new Set([
        ...draft.named.map((entry) => entry.integration),
        ...[...draft.owned, ...draft.managed].flatMap((system) => bySystem.get(system.id) ?? []),
      ]);
      return {
        ...draft,
        id: slugFor(draft.email.split("@")[0] ?? draft.email),
        logins: [...logins],
        integrations: [...all].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      };
    });
}
