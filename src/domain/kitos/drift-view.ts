import type { Catalogue } from "../catalogue.ts";
import type { Integration, System } from "../entry.ts";
import { isLive } from "../liveness.ts";
import type {
  KitosAgreement,
  KitosContract,
  KitosRelation,
  KitosSnapshot,
  KitosSystem,
  KitosUsage,
} from "./snapshot.ts";

/** Catalogue and snapshot side by side, with the look-ups that comparing them takes. */
export interface DriftView {
  readonly catalogue: Catalogue;
  readonly snapshot: KitosSnapshot;
  readonly today: string;
  readonly systemOf: (system: System) => KitosSystem | undefined;
  readonly usageOf: (system: System) => KitosUsage | undefined;
  /** UUIDs of the usages of an integration's systems. */
  readonly usagesOf: (integration: Integration) => readonly string[];
  readonly agreementsOn: (usage: string) => readonly KitosAgreement[];
  readonly contractsOn: (usage: string) => readonly KitosContract[];
  readonly relationsOf: (usage: string) => readonly KitosRelation[];
  /** Our system that a usage in KITOS is of. */
  readonly ownByUsage: ReadonlyMap<string, System>;
  /** Integrations whose data move today. */
  readonly live: readonly Integration[];
}

function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (key: string) => readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return (key) => groups.get(key) ?? [];
}

/** Makes the view once for a whole comparison. */
export function makeDriftView(
  catalogue: Catalogue,
  snapshot: KitosSnapshot,
  today: string,
): DriftView {
  const systems = new Map(snapshot.systems.map((one) => [one.uuid, one]));
  const usages = new Map(snapshot.usages.map((one) => [one.uuid, one]));
  const usageOfSystem = new Map(snapshot.usages.map((one) => [one.system, one]));
  const systemOf: DriftView["systemOf"] = ({ fields }) =>
    systems.get(fields.kitos?.system?.toLowerCase() ?? "");
  const usageOf: DriftView["usageOf"] = ({ fields }) =>
    usages.get(fields.kitos?.usage?.toLowerCase() ?? "") ??
    usageOfSystem.get(fields.kitos?.system?.toLowerCase() ?? "");
  const ownByUsage = new Map(
    catalogue.systems.flatMap((system) => {
      const usage = usageOf(system);
      return usage === undefined ? [] : [[usage.uuid, system] as const];
    }),
  );
  return {
    catalogue,
    snapshot,
    today,
    systemOf,
    usageOf,
    usagesOf: ({ fields }) =>
      (fields.systems ?? []).flatMap(({ id }) => {
        const system = catalogue.systemById.get(id);
        return (system && usageOf(system)?.uuid) ?? [];
      }),
    agreementsOn: grouped(snapshot.agreements, ({ usages: on }) => on),
    contractsOn: grouped(snapshot.contracts, ({ usages: on }) => on),
    relationsOf: grouped(snapshot.relations, ({ from, to }) => [...new Set([from, to])]),
    ownByUsage,
    live: catalogue.integrations.filter(({ fields }) => isLive(fields)),
  };
}
