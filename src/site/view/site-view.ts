import type { Catalogue } from "../../domain/catalogue.ts";
import { allDeadlines, type Deadline } from "../../domain/deadlines.ts";
import type { Integration, System } from "../../domain/entry.ts";
import type { BilingualFinding } from "../../domain/finding.ts";
import { vendorKey } from "../../domain/vendors.ts";
import { compareDanish } from "../formats.ts";
import type { SinglePage } from "../routes.ts";
import type { AsOf, SiteInput } from "../site-input.ts";
import { type DeadlinesById, deadlinesById } from "./deadlines-of-id.ts";
import { type Named, systemsInUse, unitsInUse } from "./in-use.ts";
import { type IntegrationSummary, summarise } from "./integration-summary.ts";
import type { KnownViews } from "./known-views.ts";
import { isLarge } from "./large-catalogue.ts";
import { lazily } from "./lazily.ts";
import { type LookUps, lookUps, type Summaries } from "./look-ups.ts";
import { type MissingAgreement, missingAgreements } from "./missing-agreements.ts";
import { type OwnerView, ownersOf } from "./owners-view.ts";
import { pagesOf } from "./pages-of.ts";
import { registerEntries } from "./register-view.ts";
import { type VendorView, vendorsOf } from "./vendors-view.ts";

/**
 * The catalogue with everything the pages look up, worked out once for all of them, when the first of them asks. Lists are in
 * Danish order. Pages get a view that notes what they look up (`notes/noted-view.ts`), so whatever a page shows it must find here.
 */
export interface SiteView {
  readonly input: SiteInput;
  /** The pages this site has; the menu offers no other. */
  readonly pages: ReadonlySet<SinglePage>;
  readonly integrations: readonly Integration[];
  /** The same in the order of the catalogue, and its systems: for who shows all and notes each of them by itself. */
  readonly integrationsById: readonly Integration[];
  readonly systemsById: readonly System[];
  /** Whether the catalogue is so large that pages in the other language are short. */
  readonly isLarge: boolean;
  /** How many integrations there are. */
  readonly count: number;
  /** One for each integration, in the same order. */
  readonly summaries: readonly IntegrationSummary[];
  /** The same for who counts, and shows no title: most pages change when one changes otherwise. */
  readonly counted: readonly Counted[];
  /** The same in the order of the catalogue: a title that moves its integration in the list changes no number. */
  readonly countedById: readonly Counted[];
  readonly systems: readonly System[];
  /** Ids that others have replaced, in the order that those have in the catalogue. */
  readonly replaced: readonly string[];
  /** What integrations name, to choose from. */
  readonly systemsInUse: readonly Named[];
  readonly vendorsInUse: readonly Named[];
  readonly unitsInUse: readonly string[];
  readonly findingsByPath: ReadonlyMap<string, readonly BilingualFinding[]>;
  /** What is wrong where, for who counts and shows no words of it. */
  readonly findingKinds: readonly FindingKind[];
  readonly deadlines: readonly Deadline[];
  /** By id of the integration or system they belong to. */
  readonly deadlinesById: DeadlinesById;
  /** Of running integrations with personal data, in the order of the list. */
  readonly missingAgreements: readonly MissingAgreement[];
  /** Their integrations are in the order of the catalogue, as those of owners: `lookUp.vendor` gives one as its page shows it. */
  readonly vendors: readonly VendorView[];
  /** The page of a vendor by `vendorKey` of its name. */
  readonly vendorSlugs: ReadonlyMap<string, string>;
  readonly owners: readonly OwnerView[];
  /** The page of a unit by its mailbox in small letters. */
  readonly ownerSlugs: ReadonlyMap<string, string>;
  /** For the line in the footer alone, which is put right on pages that are otherwise the same (`layout/as-of.ts`). */
  readonly asOf: AsOf;
  readonly lookUp: LookUps;
}

/** A finding without its words. */
export type FindingKind = Pick<BilingualFinding, "path" | "severity" | "rule">;

/** What an integration counts as. */
export type Counted = Omit<IntegrationSummary, "title">;

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

/** What of an integration its place in Danish order follows from. */
interface Titled {
  readonly id: string;
  readonly path: string;
  readonly fields: { readonly title: string };
}

/** Danish order of titles. Two files that claim one id have an order too. */
export const byTitle = (a: Titled, b: Titled): number =>
  compareDanish(a.fields.title, b.fields.title) ||
  compareDanish(a.id, b.id) ||
  (a.path < b.path ? -1 : 1);

/** Prepares the catalogue for the pages. `known` gives what follows from the front matters, where they are as in an earlier build. */
export function makeSiteView(
  input: SiteInput,
  known: (catalogue: Catalogue) => KnownViews | undefined = () => undefined,
): SiteView {
  const { catalogue } = input;
  const isPublic = input.edition === "public";
  const recalled = (): KnownViews | undefined => known(catalogue);
  let deadlines: readonly Deadline[] | undefined = isPublic ? [] : undefined;
  let summaries: Summaries | undefined;
  const view: SiteView = lazily<SiteView>({
    input: () => input,
    pages: () => pagesOf(input),
    integrations: () => recalled()?.integrations ?? catalogue.integrations.toSorted(byTitle),
    integrationsById: () => catalogue.integrations,
    systemsById: () => catalogue.systems,
    isLarge: () => isLarge(input),
    systems: () =>
      recalled()?.systems ??
      [...catalogue.systems].sort(
        (a, b) => compareDanish(a.fields.name, b.fields.name) || compareDanish(a.id, b.id),
      ),
    replaced: () =>
      recalled()?.replaced ?? [
        ...new Set(catalogue.integrations.flatMap(({ fields }) => fields.replaces ?? [])),
      ],
    systemsInUse: () => recalled()?.systemsInUse ?? systemsInUse(catalogue),
    vendorsInUse: () => view.vendors.map(({ id, name }) => [id, name]),
    unitsInUse: () => recalled()?.unitsInUse ?? unitsInUse(catalogue),
    count: () => catalogue.integrations.length,
    counted: () => view.summaries,
    countedById: () => {
      const of = new Map(view.summaries.map((one, at) => [view.integrations[at]?.path, one]));
      return catalogue.integrations.flatMap(({ path }) => of.get(path) ?? []);
    },
    summaries: () => {
      const of = new Map(view.integrations.map((one) => [one.path, summarise(view, one)]));
      summaries = { all: [...of.values()], of };
      return summaries.all;
    },
    findingKinds: () => (isPublic ? [] : input.findings),
    findingsByPath: () => groupBy(isPublic ? [] : input.findings, ({ path }) => path),
    deadlines: () => {
      deadlines = isPublic ? [] : allDeadlines(catalogue, input.today);
      return deadlines;
    },
    deadlinesById: () => deadlinesById(catalogue, input.today, () => deadlines),
    missingAgreements: () => missingAgreements(registerEntries(view), catalogue, input.today),
    vendors: () => recalled()?.vendors ?? vendorsOf(catalogue, view.systems),
    vendorSlugs: () => new Map(view.vendors.map(({ key, id }) => [key, id])),
    owners: () =>
      isPublic ? [] : (recalled()?.owners ?? ownersOf(catalogue.integrations, view.systems)),
    ownerSlugs: () => new Map(view.owners.map(({ email, id }) => [email, id])),
    asOf: () => ({ today: input.today, ...(input.commit && { sha: input.commit.sha }) }),
    lookUp: () => lookUps(view, () => summaries),
  });
  return view;
}

/** The page of a vendor, however its name is written. */
export const vendorSlug = (view: SiteView, name: string): string | undefined =>
  view.vendorSlugs.get(vendorKey(name));
