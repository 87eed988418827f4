import type { SystemRole } from "../integration-fields.ts";
import { elementStems } from "./data-stems.ts";
import { type NamedSystem, type SystemKeys, systemKeys } from "./system-keys.ts";

/** An integration as far as another municipality would recognise it. */
export interface MatchSubject {
  readonly systems: readonly (NamedSystem & { readonly role: SystemRole })[];
  /** Names of data elements. */
  readonly data: readonly string[];
  readonly kle: readonly string[];
}

/** The same, made ready for comparing. */
export interface MatchTraits {
  readonly sources: readonly SystemKeys[];
  readonly targets: readonly SystemKeys[];
  /** Of all data elements, each once. */
  readonly stems: readonly string[];
  readonly kle: readonly string[];
}

/** Makes an integration ready for comparing. */
export function matchTraits(
  { systems, data, kle }: MatchSubject,
  keysOf: (system: NamedSystem) => SystemKeys = systemKeys,
): MatchTraits {
  const inRole = (role: SystemRole) => systems.filter((system) => system.role === role).map(keysOf);
  return {
    sources: inRole("source"),
    targets: inRole("target"),
    stems: [...new Set(data.flatMap(elementStems))],
    kle,
  };
}
