import { allDeadlines, type Deadline } from "../../domain/deadlines.ts";
import type { Integration, System } from "../../domain/entry.ts";
import type { BilingualFinding } from "../../domain/finding.ts";
import { vendorKey } from "../../domain/vendors.ts";
import { compareDanish } from "../formats.ts";
import type { SinglePage } from "../routes.ts";
import type { SiteInput } from "../site-input.ts";
import { type IntegrationSummary, summarise } from "./integration-summary.ts";
import { type OwnerView, ownersOf } from "./owners-view.ts";
import { pagesOf } from "./pages-of.ts";
import { type VendorView, vendorsOf } from "./vendors-view.ts";

/** The catalogue with everything the pages look up, worked out once for all of them. Lists are in Danish order. */
export interface SiteView {
  readonly input: SiteInput;
  /** The pages this site has; the menu offers no other. */
  readonly pages: ReadonlySet<SinglePage>;
  readonly integrations: readonly Integration[];
  /** One for each integration, in the same order. */
  readonly summaries: readonly IntegrationSummary[];
  readonly systems: readonly System[];
  readonly findingsByPath: ReadonlyMap<string, readonly BilingualFinding[]>;
  readonly deadlines: readonly Deadline[];
  /** By id of the integration or system they belong to. */
  readonly deadlinesById: ReadonlyMap<string, readonly Deadline[]>;
  readonly vendors: readonly VendorView[];
  /** The page of a vendor by `vendorKey` of its name. */
  readonly vendorSlugs: ReadonlyMap<string, string>;
  readonly owners: readonly OwnerView[];
  /** The page of a unit by its mailbox in small letters. */
  readonly ownerSlugs: ReadonlyMap<string, string>;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Prepares the catalogue for the pages. */
export function makeSiteView(input: SiteInput): SiteView {
  const { catalogue } = input;
  const integrations = [...catalogue.integrations].sort(
    (a, b) => compareDanish(a.fields.title, b.fields.title) || compareDanish(a.id, b.id),
  );
  const systems = [...catalogue.systems].sort(
    (a, b) => compareDanish(a.fields.name, b.fields.name) || compareDanish(a.id, b.id),
  );
  const deadlines = input.edition === "public" ? [] : allDeadlines(catalogue, input.today);
  const vendors = vendorsOf(catalogue, integrations, systems);
  const owners = input.edition === "public" ? [] : ownersOf(integrations, systems);
  const findingsByPath = groupBy(
    input.edition === "public" ? [] : input.findings,
    ({ path }) => path,
  );
  return {
    input,
    pages: pagesOf(input),
    integrations,
    summaries: integrations.map((integration) => summarise({ input, findingsByPath }, integration)),
    systems,
    findingsByPath,
    deadlines,
    deadlinesById: groupBy(deadlines, ({ id }) => id),
    vendors,
    vendorSlugs: new Map(vendors.map(({ key, id }) => [key, id])),
    owners,
    ownerSlugs: new Map(owners.map(({ email, id }) => [email, id])),
  };
}

/** The page of a vendor, however its name is written. */
export const vendorSlug = (view: SiteView, name: string): string | undefined =>
  view.vendorSlugs.get(vendorKey(name));
