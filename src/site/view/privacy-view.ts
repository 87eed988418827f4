import type { Integration } from "../../domain/entry.ts";
import { type PrivacyFacts, privacyColumn } from "../columns/privacy-column.ts";
import type { SiteView } from "./site-view.ts";

/** An integration that is in the register, with what its page counts and lists of it. */
export interface RegisterEntry {
  readonly integration: Integration;
  readonly facts: PrivacyFacts;
}

/** What is in the register, and what nobody has decided on, in order of titles. */
export function registerOf(view: SiteView): {
  readonly entries: readonly RegisterEntry[];
  readonly undecided: readonly Integration[];
} {
  const factsOf = view.columns.of(privacyColumn);
  const entries: RegisterEntry[] = [];
  const undecided: Integration[] = [];
  for (const integration of view.integrations) {
    const facts = factsOf(integration);
    if (facts === "undecided") undecided.push(integration);
    else if (facts !== null) entries.push({ integration, facts });
  }
  return { entries, undecided };
}

/** Those of them of which something holds. */
export const entriesWhere = (
  entries: readonly RegisterEntry[],
  holds: (facts: PrivacyFacts) => boolean,
): readonly Integration[] =>
  entries.filter(({ facts }) => holds(facts)).map(({ integration }) => integration);
