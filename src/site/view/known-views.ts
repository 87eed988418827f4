import type { Catalogue } from "../../domain/catalogue.ts";
import { byDependency, byPredecessor, bySystem, type Users } from "../../domain/dependants.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { newNumbering } from "../../domain/numbered-traits.ts";
import { type Candidates, candidatesOf } from "../../domain/similar.ts";
import { vendorNames } from "../../domain/vendors.ts";
import { liveSenders } from "./impact-view.ts";
import type { OwnerRole, OwnerView } from "./owners-view.ts";
import { byTitle, type SiteView } from "./site-view.ts";
import type { VendorView } from "./vendors-view.ts";

/** What a site shows everywhere and only the front matters of all entries tell. */
export type KnownViews = Pick<
  SiteView,
  "integrations" | "systems" | "replaced" | "vendors" | "owners" | "systemsInUse" | "unitsInUse"
>;

type FlatUsers = readonly (readonly [id: string, integrations: readonly number[]])[];

/** The same as plain data, with positions in the catalogue's lists for entries: for a later build in which no front matter is another. */
export interface FlatViews extends Pick<KnownViews, "replaced" | "systemsInUse" | "unitsInUse"> {
  /** In Danish order. */
  readonly integrations: readonly number[];
  readonly systems: readonly number[];
  readonly vendors: readonly FlatParty<VendorView, "systems" | "integrations">[];
  readonly owners: readonly (FlatParty<
    OwnerView,
    "owned" | "managed" | "integrations" | "named"
  > & {
    readonly roles: readonly OwnerRole[];
  })[];
  readonly dependants: FlatUsers;
  readonly successors: FlatUsers;
  readonly users: FlatUsers;
  readonly liveSenders: FlatUsers;
  readonly vendorNames: readonly (readonly [key: string, name: string])[];
  readonly traits: readonly string[];
  readonly candidates: Candidates["all"];
}

/** A vendor or an owner whose lists of entries are positions. */
type FlatParty<Party, Lists extends keyof Party> = Omit<Party, Lists> &
  Readonly<Record<Lists, readonly number[]>>;

/** Works all of it out, for whoever keeps it. */
export function flatViews(view: SiteView): FlatViews {
  const { catalogue } = view.input;
  const candidates = candidatesOf(catalogue);
  const at = new Map<unknown, number>();
  for (const list of [catalogue.integrations, catalogue.systems])
    for (const [position, entry] of list.entries()) at.set(entry, position);
  const positions = (entries: readonly unknown[]): readonly number[] =>
    entries.map((entry) => at.get(entry) ?? -1);
  const users = (all: Users): FlatUsers =>
    Array.from(all, ([id, integrations]) => [id, positions(integrations)]);
  return {
    integrations: positions(view.integrations),
    systems: positions(view.systems),
    replaced: view.replaced,
    systemsInUse: view.systemsInUse,
    unitsInUse: view.unitsInUse,
    vendors: view.vendors.map(({ systems, integrations, ...vendor }) => ({
      ...vendor,
      systems: positions(systems),
      integrations: positions(integrations),
    })),
    owners: view.owners.map(({ owned, managed, named, integrations, ...owner }) => ({
      ...owner,
      owned: positions(owned),
      managed: positions(managed),
      named: positions(named.map(({ integration }) => integration)),
      roles: named.map(({ role }) => role),
      integrations: positions(integrations),
    })),
    dependants: users(byDependency(catalogue)),
    successors: users(byPredecessor(catalogue)),
    users: users(bySystem(catalogue)),
    liveSenders: users(liveSenders(catalogue)),
    vendorNames: [...vendorNames(catalogue)],
    traits: candidates.numbering.texts,
    candidates: candidates.all,
  };
}

/** The same after titles have changed and nothing else that it follows from: `titles` are those of today, in the order of the catalogue. */
export function withTitles(
  flat: FlatViews,
  { integrations }: Catalogue,
  titles: readonly string[],
): FlatViews {
  const named = flat.integrations.map((at) => ({
    at,
    id: found(integrations[at]).id,
    path: found(integrations[at]).path,
    fields: { title: found(titles[at]) },
  }));
  // From the order they had, as little of it changes.
  return { ...flat, integrations: named.sort(byTitle).map(({ at }) => at) };
}

/** All of it again, for a catalogue with the same front matters; look-ups of the catalogue know it from then on too. */
export function knownViews(flat: FlatViews, catalogue: Catalogue): KnownViews {
  const integrationsAt = (positions: readonly number[]): readonly Integration[] =>
    positions.map((at) => found(catalogue.integrations[at]));
  const systemsAt = (positions: readonly number[]): readonly System[] =>
    positions.map((at) => found(catalogue.systems[at]));
  const users = (all: FlatUsers): Users =>
    new Map(all.map(([id, positions]) => [id, integrationsAt(positions)]));
  byDependency.know(catalogue, users(flat.dependants));
  byPredecessor.know(catalogue, users(flat.successors));
  bySystem.know(catalogue, users(flat.users));
  liveSenders.know(catalogue, users(flat.liveSenders));
  vendorNames.know(catalogue, new Map(flat.vendorNames));
  candidatesOf.know(catalogue, { numbering: newNumbering(flat.traits), all: flat.candidates });
  return {
    integrations: integrationsAt(flat.integrations),
    systems: systemsAt(flat.systems),
    replaced: flat.replaced,
    systemsInUse: flat.systemsInUse,
    unitsInUse: flat.unitsInUse,
    vendors: flat.vendors.map(({ systems, integrations, ...vendor }) => ({
      ...vendor,
      email: vendor.email,
      systems: systemsAt(systems),
      integrations: integrationsAt(integrations),
    })),
    owners: flat.owners.map(({ owned, managed, named, roles, integrations, ...owner }) => ({
      ...owner,
      unit: owner.unit,
      owned: systemsAt(owned),
      managed: systemsAt(managed),
      named: integrationsAt(named).map((integration, at) => ({
        integration,
        role: found(roles[at]),
      })),
      integrations: integrationsAt(integrations),
    })),
  };
}

function found<One>(one: One | undefined): One {
  if (one === undefined) throw new Error("What was kept of an entry is of another catalogue.");
  return one;
}
