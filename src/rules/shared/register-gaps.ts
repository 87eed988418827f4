import type { System } from "../../domain/entry.ts";
import type { Text } from "../../domain/language.ts";
import type { ResponsibleUnit } from "../../domain/system-fields.ts";
import { nothing } from "./nothing.ts";
import { isStated } from "./stated.ts";

/** One thing the register does not say of a system: the key in its file, and what to call it. */
export interface RegisterGap {
  readonly key: "owner" | "manager" | "vendor";
  readonly name: Text;
}

const names: Readonly<Record<RegisterGap["key"], Text>> = {
  owner: { da: "systemejer", en: "system owner" },
  manager: { da: "systemforvalter", en: "system manager" },
  vendor: { da: "leverandør", en: "vendor" },
};

const isWritten = (text: string | undefined): boolean => text !== undefined && text.trim() !== "";

const isNamed = (unit: ResponsibleUnit | undefined): boolean =>
  isWritten(unit?.unit) || isWritten(unit?.email);

/** What a system in use must have and lacks. What the schema refused is the schema's to report. */
export function registerGaps(system: System): readonly RegisterGap[] {
  const { owner, manager, vendor } = system.fields;
  if (isNamed(owner) && isNamed(manager) && vendor !== undefined) return nothing;
  const lacking: RegisterGap["key"][] = [];
  const says = (key: RegisterGap["key"]): boolean => !system.intact && isStated(system, [key]);
  if (!isNamed(owner) && !says("owner")) lacking.push("owner");
  if (!isNamed(manager) && !says("manager")) lacking.push("manager");
  if (vendor === undefined && !says("vendor")) lacking.push("vendor");
  return lacking.map((key) => ({ key, name: names[key] }));
}
