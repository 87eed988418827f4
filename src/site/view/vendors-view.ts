import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { involvedVendors, isOwnOrganisation, vendorKey } from "../../domain/vendors.ts";
import { compareDanish } from "../formats.ts";
import { slugMaker } from "./slug-maker.ts";

/** A vendor and everything the municipality has with it. */
export interface VendorView {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly systems: readonly System[];
  readonly integrations: readonly Integration[];
}

interface Draft {
  name: string;
  email: string | undefined;
  readonly systems: System[];
  readonly integrations: Integration[];
}

/**
 * Every vendor that a system, an agreement, a contract or an enquiry names, in Danish order, its systems in the order given and its
 * integrations in that of the catalogue. The municipality itself is none.
 */
export function vendorsOf(catalogue: Catalogue, systems: readonly System[]): readonly VendorView[] {
  const drafts = new Map<string, Draft>();
  const draftFor = (name: string): Draft => {
    const key = vendorKey(name);
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = { name, email: undefined, systems: [], integrations: [] };
      drafts.set(key, draft);
    }
    return draft;
  };
  for (const system of systems) {
    const { vendor } = system.fields;
    if (vendor === undefined || isOwnOrganisation(vendorKey(vendor.name), catalogue)) continue;
    const draft = draftFor(vendor.name);
    draft.email ??= vendor.email;
    draft.systems.push(system);
  }
  for (const integration of catalogue.integrations)
    for (const { name } of involvedVendors(integration, catalogue)) {
      const draft = draftFor(name);
      // Where only integrations name it, each in its own letters, their order must not decide.
      if (draft.systems.length === 0 && name < draft.name) draft.name = name;
      draft.integrations.push(integration);
    }
  const slugFor = slugMaker("leverandoer");
  return [...drafts]
    .sort(([one, a], [other, b]) => compareDanish(a.name, b.name) || (one < other ? -1 : 1))
    .map(([key, draft]) => ({ ...draft, key, id: slugFor(draft.name) }));
}
