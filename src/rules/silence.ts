import type { Integration } from "../domain/entry.ts";

/**
 * What is known of earlier runs: which rules had nothing to say of an integration and looked at nothing but it, the day, the governance
 * and the names of rules. A rule is a pure function, so it has nothing to say again while those are the same. One letter a rule, in the
 * order in which they are asked: "1" for such silence.
 */
export interface Silence {
  readonly known: (integration: Integration) => string | undefined;
  readonly keep: (integration: Integration, rules: string) => void;
}
