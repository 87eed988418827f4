import type { DecisionRecord } from "../../domain/decision-record.ts";
import { decisionsAbout } from "../../domain/decisions-about.ts";
import { dependantsOf, successorsOf, usersOfSystem } from "../../domain/dependants.ts";
import type { Integration } from "../../domain/entry.ts";
import { type IntegrationRecord, integrationRecord } from "../../domain/integration-record.ts";
import type { Locale } from "../../domain/language.ts";
import { findSimilar, type Similar } from "../../domain/similar.ts";
import { systemVendors } from "../../domain/vendors.ts";
import { type GuideEntry, type GuideLink, guideOf } from "./guide-view.ts";
import { type Impact, impactOf } from "./impact-view.ts";
import { type IntegrationSummary, summarise } from "./integration-summary.ts";
import { lazily } from "./lazily.ts";
import { type OwnerView, ownerInOrder } from "./owners-view.ts";
import { readySigners, type SignaturesDue, signaturesDue } from "./signatures-due.ts";
import type { FindingKind, SiteView } from "./site-view.ts";
import type { VendorView } from "./vendors-view.ts";

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
  /** The summary of one integration. */
  readonly summary: (integration: Integration) => IntegrationSummary;
  /** The same integrations in Danish order of title. */
  readonly inOrder: (integrations: readonly Integration[]) => readonly Integration[];
  /** A vendor, and a unit, with its integrations in that order. */
  readonly vendor: (slug: string) => VendorView | undefined;
  readonly owner: (slug: string) => OwnerView | undefined;
  /** Names of the outside vendors of an integration's systems. */
  readonly vendors: (integration: Integration) => readonly string[];
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

/** All summaries, where somebody has asked for them. */
export interface Summaries {
  readonly all: readonly IntegrationSummary[];
  readonly of: ReadonlyMap<string, IntegrationSummary>;
}

/** Answers them for a view. */
export function lookUps(view: SiteView, allSummaries: () => Summaries | undefined): LookUps {
  const { input } = view;
  const { catalogue, decisions = [] } = input;
  const due = once((integration: Integration) => signaturesDue(input, integration));
  const guide = once((locale: Locale) => guideOf(input, locale));
  const parties = lazily({
    places: () => new Map(view.integrations.map((integration, at) => [integration, at])),
    vendors: () => new Map(view.vendors.map((vendor) => [vendor.id, vendor])),
    owners: () => new Map(view.owners.map((owner) => [owner.id, owner])),
  });
  const placeOf = (integration: Integration): number => parties.places.get(integration) ?? -1;
  const inOrder = (some: readonly Integration[]): readonly Integration[] =>
    some.toSorted((a, b) => placeOf(a) - placeOf(b));
  return {
    integrationTitle: (id) => catalogue.integrationById.get(id)?.fields.title,
    systemName: (id) => catalogue.systemById.get(id)?.fields.name,
    severities: (path) => view.findingsByPath.get(path) ?? none,
    // Those of one page are made of its own entries, unless all are there.
    summaries: ({ from, to }) =>
      allSummaries()?.all.slice(from, to) ??
      view.integrations.slice(from, to).map((integration) => summarise(view, integration)),
    summary: (integration) =>
      allSummaries()?.of.get(integration.path) ?? summarise(view, integration),
    inOrder,
    vendor: lately((slug: string) => {
      const vendor = parties.vendors.get(slug);
      return vendor && { ...vendor, integrations: inOrder(vendor.integrations) };
    }),
    owner: lately((slug: string) => {
      const owner = parties.owners.get(slug);
      return owner && ownerInOrder(owner, inOrder);
    }),
    vendors: (integration) => systemVendors(integration, catalogue).map(({ name }) => name),
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
