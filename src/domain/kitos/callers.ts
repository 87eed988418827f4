import type { Catalogue } from "../catalogue.ts";
import type { Integration } from "../entry.ts";
import { likeness } from "../matching/same-system.ts";
import { systemKeys } from "../matching/system-keys.ts";
import { remembered } from "../remembered.ts";
import type { KitosSnapshot, KitosSystem } from "./snapshot.ts";

/** Municipalities that use all systems of an integration: a lead to who may have it, not proof. */
export interface Callers {
  /** The systems that were looked up, with how many municipalities use each. */
  readonly systems: readonly { readonly name: string; readonly users: number }[];
  /** Systems that KITOS' numbers are not known of here: write them under `kitos.system`. */
  readonly unlinked: readonly string[];
  /** Names, in Danish order. */
  readonly municipalities: readonly string[];
}

type Finder = (id: string) => KitosSystem | undefined;

/** Finds a catalogue's systems in KITOS: by number, else by name and vendor. What KITOS' names are made of is worked out once. */
function makeFinder(catalogue: Catalogue, snapshot: KitosSnapshot): Finder {
  const byUuid = new Map(snapshot.systems.map((one) => [one.uuid, one]));
  const byName = snapshot.systems
    .filter(({ users }) => users !== undefined)
    .map((system) => ({
      system,
      keys: systemKeys({
        name: system.name,
        ...(system.rightsHolder !== undefined && { vendor: system.rightsHolder }),
      }),
    }));
  return (id) => {
    const fields = catalogue.systemById.get(id)?.fields;
    if (fields === undefined) return undefined;
    const uuid = fields.kitos?.system?.toLowerCase();
    if (uuid !== undefined) return byUuid.get(uuid);
    const keys = systemKeys({
      name: fields.name,
      ...(fields.vendor && { vendor: fields.vendor.name }),
    });
    return byName.find((one) => likeness(keys, one.keys) >= 0.75)?.system;
  };
}

const finders = new WeakMap<KitosSnapshot, WeakMap<Catalogue, Finder>>();

/** One finder a catalogue and snapshot, and one answer a system: thousands of integrations join the same few systems. */
function finderOf(catalogue: Catalogue, snapshot: KitosSnapshot): Finder {
  const ofSnapshot = finders.get(snapshot) ?? new WeakMap<Catalogue, Finder>();
  finders.set(snapshot, ofSnapshot);
  let finder = ofSnapshot.get(catalogue);
  if (finder === undefined) {
    finder = remembered(makeFinder(catalogue, snapshot));
    ofSnapshot.set(catalogue, finder);
  }
  return finder;
}

/** Who else uses the systems that an integration joins. Systems in between count for nothing: everybody has those. */
export function callersOf(
  integration: Integration,
  catalogue: Catalogue,
  snapshot: KitosSnapshot,
): Callers {
  const ends = (integration.fields.systems ?? []).filter(({ role }) => role !== "intermediary");
  const ids = [...new Set(ends.map(({ id }) => id))];
  const find = finderOf(catalogue, snapshot);
  const found = ids.map((id) => ({ id, system: find(id) }));
  const known = found.flatMap(({ system }) => (system?.users === undefined ? [] : [system]));
  const names = new Map(snapshot.municipalities.map(({ uuid, name }) => [uuid, name]));
  const [first, ...rest] = known.map(({ users = [] }) => users);
  const all = (first ?? []).filter((uuid) => rest.every((users) => users.includes(uuid)));
  const nameOf = (id: string): string => catalogue.systemById.get(id)?.fields.name ?? id;
  return {
    systems: known.map(({ name, users = [] }) => ({ name, users: users.length })),
    unlinked: found.filter(({ system }) => system?.users === undefined).map(({ id }) => nameOf(id)),
    municipalities:
      known.length < 2
        ? []
        : all.flatMap((uuid) => names.get(uuid) ?? []).sort((a, b) => a.localeCompare(b, "da")),
  };
}
