import type { Catalogue } from "../../domain/catalogue.ts";
import { allDeadlines, type Deadline } from "../../domain/deadlines.ts";
import type { DecisionRecord } from "../../domain/decision-record.ts";
import { decisionsAbout } from "../../domain/decisions-about.ts";
import { dependantsOf, successorsOf, usersOfSystem } from "../../domain/dependants.ts";
import type { Integration, System } from "../../domain/entry.ts";
import type { BilingualFinding } from "../../domain/finding.ts";
import { type IntegrationRecord, integrationRecord } from "../../domain/integration-record.ts";
import type { Locale } from "../../domain/language.ts";
import { findSimilar, type Similar } from "../../domain/similar.ts";
import { vendorKey } from "../../domain/vendors.ts";
import { compareDanish } from "../formats.ts";
import type { SinglePage } from "../routes.ts";
import type { AsOf, SiteInput } from "../site-input.ts";
import { type DeadlinesById, deadlinesById } from "./deadlines-of-id.ts";
import { type GuideEntry, type GuideLink, guideOf } from "./guide-view.ts";
import { type Impact, impactOf } from "./impact-view.ts";
import { type IntegrationSummary, summarise } from "./integration-summary.ts";
import type { KnownViews } from "./known-views.ts";
import { isLarge } from "./large-catalogue.ts";
import { lazily } from "./lazily.ts";
import { type MissingAgreement, missingAgreements } from "./missing-agreements.ts";
import { type OwnerView, ownersOf } from "./owners-view.ts";
import { pagesOf } from "./pages-of.ts";
import { registerEntries } from "./register-view.ts";
import { readySigners, type SignaturesDue, signaturesDue } from "./signatures-due.ts";
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
  /** Whether the catalogue is so large that pages in the other language are short. */
  readonly isLarge: boolean;
  /** How many integrations there are. */
  readonly count: number;
  /** One for each integration, in the same order. */
  readonly summaries: readonly IntegrationSummary[];
  /** The same for who counts, and shows no title: most pages change when one changes otherwise. */
  readonly counted: readonly Counted[];
  readonly systems: readonly System[];
  /** Ids that others have replaced, in the order of who did. */
  readonly replaced: readonly string[];
  readonly findingsByPath: ReadonlyMap<string, readonly BilingualFinding[]>;
  /** What is wrong where, for who counts and shows no words of it. */
  readonly findingKinds: readonly FindingKind[];
  readonly deadlines: readonly Deadline[];
  /** By id of the integration or system they belong to. */
  readonly deadlinesById: DeadlinesById;
  /** Of running integrations with personal data, in the order of the list. */
  readonly missingAgreements: readonly MissingAgreement[];
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

/** Which integrations of the list, by their positions: from the first up to the last, without that. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Questions about one entry, or a few, that the whole catalogue must answer. */
export interface LookUps {
  readonly integrationTitle: (id: string) => string | undefined;
  readonly systemName: (id: string) => string | undefined;
  /** How grave each finding of a file is. */
  readonly severities: (path: string) => readonly FindingKind[];
  /** The summaries of a page's worth of integrations. */
  readonly summaries: (stretch: Stretch) => readonly IntegrationSummary[];
  /** The integrations that depend on one, that use a system, that replace one: sorted by id. */
  readonly dependants: (id: string) => readonly Integration[];
  readonly users: (systemId: string) => readonly Integration[];
  readonly successors: (id: string) => readonly Integration[];
  /** How many integrations use a system. */
  readonly useCount: (systemId: string) => number;
  /** Who may sign for an integration's next phase today, by mailbox and login; nobody while something is missing. */
  readonly readySigners: (integration: Integration) => readonly string[];
  /** What it is to be signed for next, and by whom. */
  readonly signaturesDue: (integration: Integration) => SignaturesDue | undefined;
  /** The five most like it. */
  readonly similar: (integration: Integration) => readonly Similar[];
  readonly impact: (systemId: string) => Impact;
  /** An integration with what it names. */
  readonly record: (integration: Integration) => IntegrationRecord;
  /** What the log holds of an integration, newest first. */
  readonly decisions: (id: string) => readonly DecisionRecord[];
  readonly guide: (locale: Locale) => readonly GuideEntry[];
  /** The guide's pages without their text, for links. */
  readonly guideLinks: (locale: Locale) => readonly GuideLink[];
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

// Enough for the languages of a page and what is noted of it right after.
const mostRecent = 100;

/** The same function, remembering its last answers: of tens of thousands, each is asked for a few times in a row. */
function lately<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= mostRecent) answers.clear();
    const answer = work(key);
    answers.set(key, answer);
    return answer;
  };
}

/** The same function, working each answer out once. */
function once<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, { readonly answer: Answer }>();
  return (key) => {
    let known = answers.get(key);
    if (known === undefined) {
      known = { answer: work(key) };
      answers.set(key, known);
    }
    return known.answer;
  };
}

const none: readonly never[] = [];

function lookUps(view: SiteView, allSummaries: () => SiteView["summaries"] | undefined): LookUps {
  const { input } = view;
  const { catalogue, decisions = [] } = input;
  const due = once((integration: Integration) => signaturesDue(input, integration));
  const guide = once((locale: Locale) => guideOf(input, locale));
  return {
    integrationTitle: (id) => catalogue.integrationById.get(id)?.fields.title,
    systemName: (id) => catalogue.systemById.get(id)?.fields.name,
    severities: (path) => view.findingsByPath.get(path) ?? none,
    // Those of one page are made of its own entries, unless all are there.
    summaries: ({ from, to }) =>
      allSummaries()?.slice(from, to) ??
      view.integrations.slice(from, to).map((integration) => summarise(view, integration)),
    dependants: (id) => dependantsOf(id, catalogue),
    users: (systemId) => usersOfSystem(systemId, catalogue),
    successors: (id) => successorsOf(id, catalogue),
    useCount: (systemId) => usersOfSystem(systemId, catalogue).length,
    readySigners: (integration) => readySigners(due(integration)),
    signaturesDue: due,
    similar: lately((integration: Integration) => findSimilar(integration, catalogue, 5)),
    impact: lately((systemId: string) => impactOf(systemId, catalogue)),
    record: (integration) => integrationRecord(integration, catalogue),
    decisions: (id) => decisionsAbout(decisions, id),
    guide,
    guideLinks: once((locale: Locale) =>
      guide(locale).map(({ name, phase, file: { path } }) => ({ name, phase, path })),
    ),
  };
}

/** Prepares the catalogue for the pages. `known` gives what follows from the front matters, where they are as in an earlier build. */
export function makeSiteView(
  input: SiteInput,
  known: (catalogue: Catalogue) => KnownViews | undefined = () => undefined,
): SiteView {
  const { catalogue } = input;
  const isPublic = input.edition === "public";
  const recalled = (): KnownViews | undefined => known(catalogue);
  let deadlines: readonly Deadline[] | undefined = isPublic ? [] : undefined;
  let summaries: readonly IntegrationSummary[] | undefined;
  const view: SiteView = lazily<SiteView>({
    input: () => input,
    pages: () => pagesOf(input),
    integrations: () =>
      recalled()?.integrations ??
      [...catalogue.integrations].sort(
        (a, b) => compareDanish(a.fields.title, b.fields.title) || compareDanish(a.id, b.id),
      ),
    isLarge: () => isLarge(input),
    systems: () =>
      recalled()?.systems ??
      [...catalogue.systems].sort(
        (a, b) => compareDanish(a.fields.name, b.fields.name) || compareDanish(a.id, b.id),
      ),
    replaced: () =>
      recalled()?.replaced ?? [
        ...new Set(view.integrations.flatMap(({ fields }) => fields.replaces ?? [])),
      ],
    count: () => view.integrations.length,
    counted: () => view.summaries,
    summaries: () => {
      summaries = view.integrations.map((integration) => summarise(view, integration));
      return summaries;
    },
    findingKinds: () => (isPublic ? [] : input.findings),
    findingsByPath: () => groupBy(isPublic ? [] : input.findings, ({ path }) => path),
    deadlines: () => {
      deadlines = isPublic ? [] : allDeadlines(catalogue, input.today);
      return deadlines;
    },
    deadlinesById: () => deadlinesById(catalogue, input.today, () => deadlines),
    missingAgreements: () => missingAgreements(registerEntries(view), catalogue, input.today),
    vendors: () => recalled()?.vendors ?? vendorsOf(catalogue, view.integrations, view.systems),
    vendorSlugs: () => new Map(view.vendors.map(({ key, id }) => [key, id])),
    owners: () =>
      isPublic ? [] : (recalled()?.owners ?? ownersOf(view.integrations, view.systems)),
    ownerSlugs: () => new Map(view.owners.map(({ email, id }) => [email, id])),
    asOf: () => ({ today: input.today, ...(input.commit && { sha: input.commit.sha }) }),
    lookUp: () => lookUps(view, () => summaries),
  });
  return view;
}

/** The page of a vendor, however its name is written. */
export const vendorSlug = (view: SiteView, name: string): string | undefined =>
  view.vendorSlugs.get(vendorKey(name));
