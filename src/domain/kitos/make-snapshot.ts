import { type LooseRecord, recordIn } from "../loose-json.ts";
import { unknownValues } from "./known-values.ts";
import { readAgreement, readContract, readSystem, readUsage } from "./read-registrations.ts";
import type { KitosOrganisation, KitosShape, KitosSnapshot } from "./snapshot.ts";

/** KITOS' answers over all pages, as they came. */
export interface KitosAnswers {
  readonly organisation: KitosOrganisation;
  readonly systems: readonly LooseRecord[];
  readonly usages: readonly LooseRecord[];
  readonly agreements: readonly LooseRecord[];
  readonly contracts: readonly LooseRecord[];
  /** What went oddly on the way. */
  readonly remarks: readonly string[];
}

type Identified = { readonly uuid: string };

const byUuid = (a: Identified, b: Identified): number => (a.uuid < b.uuid ? -1 : 1);

/** Each once, sorted, so that a difference shows what changed: lists shift while they are read, and an item comes on two pages. */
function once<Item extends Identified>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.uuid, item])).values()].sort(byUuid);
}

/** Tells the generations apart by members that only the newer one has. */
function shapeOf({ agreements, usages }: KitosAnswers): KitosShape {
  const inGeneral = (given: LooseRecord, key: string): boolean =>
    Object.hasOwn(recordIn(given, "general") ?? {}, key);
  const newer =
    agreements.some((one) => inGeneral(one, "validity")) ||
    usages.some((one) => inGeneral(one, "isBusinessCritical") || inGeneral(one, "hostedAt"));
  return newer ? "2026" : "2025";
}

const isMunicipality = ({ name }: KitosOrganisation): boolean => /\bkommune\b/i.test(name);

function lost(what: string, given: number, read: number): readonly string[] {
  return given === read ? [] : [`${what}: ${given - read} without uuid or name`];
}

/** Makes the snapshot of what KITOS answered. `wanted` are the systems of the catalogue: of these alone it is kept who uses them. */
export function makeSnapshot(
  answers: KitosAnswers,
  wanted: ReadonlySet<string>,
  takenOn: string,
): KitosSnapshot {
  const systems = answers.systems.flatMap((one) => readSystem(one) ?? []);
  const usages = answers.usages.flatMap((one) => readUsage(one) ?? []);
  const agreements = answers.agreements.flatMap((one) => readAgreement(one) ?? []);
  const contracts = answers.contracts.flatMap((one) => readContract(one) ?? []);
  const own = answers.organisation;
  const users = (all: readonly KitosOrganisation[]): readonly KitosOrganisation[] =>
    all.filter((one) => isMunicipality(one) && one.uuid !== own.uuid);
  const kept = systems.filter(({ system }) => wanted.has(system.uuid));
  const odd = [
    ...unknownValues(
      "lifeCycle",
      usages.map(({ usage }) => usage.lifeCycle),
    ).map((word) => `lifeCycleStatus: ${word}`),
    ...unknownValues(
      "concluded",
      agreements.map(({ concluded }) => concluded),
    ).map((word) => `isAgreementConcluded: ${word}`),
    ...lost("it-systems", answers.systems.length, systems.length),
    ...lost("it-system-usages", answers.usages.length, usages.length),
    ...lost("data-processing-registrations", answers.agreements.length, agreements.length),
    ...lost("it-contracts", answers.contracts.length, contracts.length),
  ];
  return {
    takenOn,
    shape: shapeOf(answers),
    organisation: own,
    municipalities: once(kept.flatMap((one) => users(one.users))),
    systems: once(
      systems.map((one) =>
        wanted.has(one.system.uuid)
          ? {
              ...one.system,
              users: users(one.users)
                .map(({ uuid }) => uuid)
                .sort(),
            }
          : one.system,
      ),
    ),
    usages: once(usages.map(({ usage }) => usage)),
    relations: once(usages.flatMap(({ relations }) => relations)),
    agreements: once(agreements),
    contracts: once(contracts),
    remarks: [...new Set([...answers.remarks, ...odd])].sort(),
  };
}
