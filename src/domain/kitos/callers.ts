import type { Catalogue } from "../catalogue.ts";
import type { Integration } from "../entry.ts";
import { likeness } from "../matching/same-system.ts";
import { systemKeys } from "../matching/system-keys.ts";
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

function inKitos(
  id: string,
  catalogue: Catalogue,
  snapshot: KitosSnapshot,
): KitosSystem | undefined {
  const fields = catalogue.systemById.get(id)?.fields;
  if (fields === undefined) return undefined;
  const uuid = fields.kitos?.system?.toLowerCase();
  if (uuid !== undefined) return snapshot.systems.find((one) => one.uuid === uuid);
  const keys = systemKeys({
    name: fields.name,
    ...(fields.vendor && { vendor: fields.vendor.name }),
  });
  return snapshot.systems.find(
    (one) =>
      one.users !== undefined &&
      likeness(
        keys,
        systemKeys({
          name: one.name,
          ...(one.rightsHolder !== undefined && { vendor: one.rightsHolder }),
        }),
      ) >= 0.75,
  );
}

/** Who else uses the systems that an integration joins. Systems in between count for nothing: everybody has those. */
export function callersOf(
  integration: Integration,
  catalogue: Catalogue,
  snapshot: KitosSnapshot,
): Callers {
  const ends = (integration.fields.systems ?? []).filter(({ role }) => role !== "intermediary");
  const ids = [...new Set(ends.map(({ id }) => id))];
  const found = ids.map((id) => ({ id, system: inKitos(id, catalogue, snapshot) }));
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
