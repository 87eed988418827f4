import type { Text } from "./language.ts";

/** One protection that is not on, or one thing worth knowing of those that are. */
export interface ProtectionGap {
  readonly id: string;
  /** `missing` lets something through; a `note` is a choice that stays with the municipality. */
  readonly weight: "missing" | "note";
  readonly text: Text;
  /** Where to mend it: the way through GitHub's menus (in its own words), and the address. */
  readonly place: string;
  readonly address: string;
}
