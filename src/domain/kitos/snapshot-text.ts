import {
  type LooseRecord,
  readVersionOne,
  recordIn,
  recordsIn,
  textIn,
  textsIn,
} from "../loose-json.ts";
import { readOrganisation } from "./read-registrations.ts";
import { booleanIn, dayIn, lineIn, uuidIn } from "./read-values.ts";
import type { KitosSnapshot } from "./snapshot.ts";

const list = (items: readonly unknown[]): string =>
  items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;

/** The snapshot as a file: a line a registration. The same snapshot gives the same bytes. */
export function snapshotText(snapshot: KitosSnapshot): string {
  const { takenOn, shape, organisation, ...lists } = snapshot;
  const lines = Object.entries(lists).map(([key, items]) => `"${key}": ${list(items)}`);
  return `{\n"version": 1,\n"takenOn": "${takenOn}",\n"shape": "${shape}",\n"organisation": ${JSON.stringify(organisation)},\n${lines.join(",\n")}\n}\n`;
}

/** True when two snapshots say the same but for the day they were taken. */
export const sameRegistrations = (a: KitosSnapshot, b: KitosSnapshot): boolean =>
  snapshotText({ ...a, takenOn: "" }) === snapshotText({ ...b, takenOn: "" });

const opt = <Value>(key: string, value: Value | undefined): object =>
  value === undefined ? {} : { [key]: value };

function withUuid<Item extends { readonly uuid: string }>(
  given: LooseRecord,
  make: (uuid: string) => object | undefined,
): readonly Item[] {
  const uuid = uuidIn(given, "uuid");
  const made = uuid === undefined ? undefined : make(uuid);
  return made === undefined ? [] : [{ uuid, ...made } as unknown as Item];
}

function readLists(given: LooseRecord) {
  const items = <Item extends { readonly uuid: string }>(
    key: string,
    make: (one: LooseRecord) => object | undefined,
  ): readonly Item[] =>
    recordsIn(given, key).flatMap((one) => withUuid<Item>(one, () => make(one)));
  type Lists = KitosSnapshot;
  return {
    systems: items<Lists["systems"][number]>("systems", (one) => {
      const name = lineIn(one, "name");
      return name === undefined
        ? undefined
        : {
            name,
            ...opt("formerName", lineIn(one, "formerName")),
            deactivated: booleanIn(one, "deactivated") ?? false,
            ...opt("rightsHolder", lineIn(one, "rightsHolder")),
            ...(Array.isArray(one.users) && { users: textsIn(one, "users") }),
          };
    }),
    usages: items<Lists["usages"][number]>("usages", (one) => {
      const system = uuidIn(one, "system");
      return system === undefined
        ? undefined
        : {
            system,
            ...opt("lifeCycle", lineIn(one, "lifeCycle")),
            ...opt("valid", booleanIn(one, "valid")),
            ...opt("validTo", dayIn(one, "validTo")),
            filledRoles: textsIn(one, "filledRoles"),
          };
    }),
    relations: items<Lists["relations"][number]>("relations", (one) => {
      const [from, to] = [uuidIn(one, "from"), uuidIn(one, "to")];
      return from === undefined || to === undefined
        ? undefined
        : { from, to, ...opt("interface", lineIn(one, "interface")) };
    }),
    agreements: items<Lists["agreements"][number]>("agreements", (one) => ({
      name: lineIn(one, "name") ?? "",
      usages: textsIn(one, "usages"),
      processors: textsIn(one, "processors"),
      ...opt("concluded", lineIn(one, "concluded")),
      ...opt("concludedOn", dayIn(one, "concludedOn")),
      ...opt("valid", booleanIn(one, "valid")),
    })),
    contracts: items<Lists["contracts"][number]>("contracts", (one) => ({
      name: lineIn(one, "name") ?? "",
      usages: textsIn(one, "usages"),
      ...opt("supplier", lineIn(one, "supplier")),
      ...opt("valid", booleanIn(one, "valid")),
      ...opt("validTo", dayIn(one, "validTo")),
      ...opt("terminatedOn", dayIn(one, "terminatedOn")),
    })),
  };
}

/** Reads a snapshot as it was written, whoever has had their hands on it since; `undefined` for a text that is none. */
export function readSnapshot(text: string): KitosSnapshot | undefined {
  const given = readVersionOne(text);
  if (given === undefined) return undefined;
  const takenOn = dayIn(given, "takenOn");
  const own = recordIn(given, "organisation");
  const organisation = own && readOrganisation(own);
  if (takenOn === undefined || organisation === undefined) return undefined;
  return {
    takenOn,
    shape: textIn(given, "shape") === "2026" ? "2026" : "2025",
    organisation,
    municipalities: recordsIn(given, "municipalities").flatMap(
      (one) => readOrganisation(one) ?? [],
    ),
    ...readLists(given),
    remarks: textsIn(given, "remarks"),
  };
}
