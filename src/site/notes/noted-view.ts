import { type Catalogue, makeCatalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import type { Gate } from "../../domain/phase.ts";
import type { SiteInput } from "../site-input.ts";
import { lazily } from "../view/lazily.ts";
import type { LookUps } from "../view/look-ups.ts";
import type { SiteView } from "../view/site-view.ts";
import { behindMembers } from "./behind-members.ts";
import { type Note, note, noteAll, noteOf, noter, type Topic, unnoted, unnotedOf } from "./note.ts";
import { NotedEntry } from "./noted-entry.ts";
import { isFieldList, membersById, membersOf } from "./noted-fields.ts";
import { NotedMap } from "./noted-map.ts";
import { stretchKey } from "./noted-stretch.ts";

/** The same input with entries that note when their body is read. */
export function withNotedBodies(input: SiteInput): SiteInput {
  const { governance, integrations, systems, unreadable } = input.catalogue;
  const catalogue = makeCatalogue(
    governance,
    integrations.map((entry) => new NotedEntry("integrations", entry)),
    systems.map((entry) => new NotedEntry("systems", entry)),
    unreadable,
  );
  return { ...input, catalogue };
}

/** Both objects' members in one, without reading any of them. */
const joined = <One extends object, Other extends object>(one: One, other: Other): One & Other =>
  Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(one),
      ...Object.getOwnPropertyDescriptors(other),
    },
  ) as One & Other;

const notedMap = <Value>(
  map: ReadonlyMap<string, Value>,
  topic: Topic,
  lists: readonly string[],
  known: Topic = topic,
): ReadonlyMap<string, Value> =>
  new NotedMap(map, noter(topic), () => noteAll(listNotes(lists)), noter(known));

const listNotes = (lists: readonly string[]): readonly Note[] =>
  lists.map((list) => noteOf(isFieldList(list) ? "field" : "list", list));

/** The same members, each noted as these lists when it is read. */
function notedMembers<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  members: Readonly<Record<Key, readonly string[]>>,
): Pick<Whole, Key> {
  const noted = {};
  for (const [key, lists] of Object.entries<readonly string[]>(members)) {
    const notes = listNotes(lists);
    Object.defineProperty(noted, key, {
      enumerable: true,
      get: () => {
        noteAll(notes);
        // What it takes to work it out is read for the first who asks alone, or was in an earlier build.
        return unnoted(() => whole[key as Key]);
      },
    });
  }
  return noted as Pick<Whole, Key>;
}

function notedCatalogue(catalogue: Catalogue): Catalogue {
  const { governance, integrationById, systemById } = catalogue;
  const lists = notedMembers(catalogue, {
    integrations: ["integrations"],
    systems: ["systems"],
    unreadable: ["unreadable"],
  });
  return joined(lists, {
    governance,
    integrationById: notedMap(
      integrationById,
      "integration",
      ["integrations"],
      "integration-known",
    ),
    systemById: notedMap(systemById, "system", ["systems"], "system-known"),
  });
}

const noteEntry = noter("entry");
const noteSections = noter("sections");

/** What a gate says follows from the front matter and, of the text, from the headings alone. */
const notedCriteria =
  <Answer>(ask: (integration: Integration, gate: Gate) => Answer) =>
  (integration: Integration, gate: Gate): Answer => {
    // The answer may have been remembered, so that nothing is read for it any more.
    noteEntry(integration.path);
    noteSections(integration.path);
    return unnoted(() => ask(integration, gate));
  };

function notedInput(input: SiteInput): SiteInput {
  const noted = notedMembers(input, {
    findings: ["findings"],
    today: ["today"],
    decisions: ["decisions"],
    commit: ["commit"],
    guide: ["guide"],
    pictures: ["pictures"],
    integrationTemplate: ["template"],
  });
  return joined(joined(input, noted), {
    catalogue: notedCatalogue(input.catalogue),
    criteriaOf: notedCriteria(input.criteriaOf),
    countUnmet: notedCriteria(input.countUnmet),
    callersOf: (integration: Integration) => {
      note("callers", integration.path);
      return input.callersOf?.(integration);
    },
    changedOn: notedMap(input.changedOn, "changed-on", ["changed-on"]),
    history: notedMap(input.history, "moves", ["moves"]),
  });
}

/** What pages read of the input without a note: all of it counts for every page. */
export function unnotedInput(input: SiteInput): object {
  const { catalogue, findings, today, decisions, commit, guide, pictures, ...more } = input;
  const { integrationTemplate, ...rest } = more;
  const { criteriaOf, countUnmet, callersOf, changedOn, history, ruleNames, ...plain } = rest;
  return { ...plain, governance: catalogue.governance, ruleNames: [...(ruleNames ?? [])] };
}

/** Each question noted with what it asks about, which is all that its answer follows from. */
function notedLookUps(lookUp: LookUps): LookUps {
  const noted = <Key, Answer>(
    topic: Topic,
    keyOf: (key: Key) => string,
    work: (key: Key) => Answer,
  ): ((key: Key) => Answer) => {
    const noteKey = noter(topic);
    return (key) => {
      noteKey(keyOf(key));
      return unnotedOf(work, key);
    };
  };
  const same = (key: string): string => key;
  const pathOf = ({ path }: Integration): string => path;
  const noteTitle = noter("integration-title");
  const noteNamed = (integration: Integration): void => {
    noteEntry(integration.path);
    for (const use of unnoted(() => integration.fields.systems) ?? []) note("system", use.id);
    note("list", "vendor names");
  };
  return {
    integrationTitle: noted("integration-title", same, lookUp.integrationTitle),
    systemName: noted("system-name", same, lookUp.systemName),
    severities: noted("severities", same, lookUp.severities),
    summaries: noted("summaries", stretchKey, lookUp.summaries),
    summary: (integration) => {
      const { id, path } = integration;
      noteNamed(integration);
      note("findings", path);
      note("changed-on", path);
      note("moves", id);
      return unnoted(() => lookUp.summary(integration));
    },
    inOrder: (integrations) => {
      // One alone stands where it stands.
      if (integrations.length > 1) for (const { id } of integrations) noteTitle(id);
      return unnotedOf(lookUp.inOrder, integrations);
    },
    vendor: noted("vendor", same, lookUp.vendor),
    owner: noted("owner", same, lookUp.owner),
    vendors: (integration) => {
      noteNamed(integration);
      return unnoted(() => lookUp.vendors(integration));
    },
    dependants: noted("dependants", same, lookUp.dependants),
    users: noted("users", same, lookUp.users),
    useCount: noted("use-count", same, lookUp.useCount),
    readySigners: noted("ready-signers", pathOf, lookUp.readySigners),
    signaturesDue: noted("signatures-due", pathOf, lookUp.signaturesDue),
    successors: noted("successors", same, lookUp.successors),
    similar: (integration) => {
      note("similar", integration.path);
      const found = unnoted(() => lookUp.similar(integration));
      for (const one of found) noteEntry(one.integration.path);
      return found;
    },
    impact: noted("impact", same, lookUp.impact),
    record: (integration) => {
      noteNamed(integration);
      note("dependants", integration.id);
      return unnoted(() => lookUp.record(integration));
    },
    decisions: noted("decisions", same, lookUp.decisions),
    guide: noted("guide", same, lookUp.guide),
    guideLinks: noted("guide-links", same, lookUp.guideLinks),
  };
}

const entries = ["integrations", "systems"];
/**
 * The view as pages get it: whatever a page takes from it is noted, so that what the page shows need not be listed anywhere.
 * A look-up of one thing is noted as that thing; a list is noted whole. Objects in a list count with their front matter, and with
 * their body once that is read.
 */
export function notedView(view: SiteView): SiteView {
  const lists = notedMembers(view, {
    integrations: [membersOf("integrations")],
    integrationsById: [membersById("integrations")],
    systemsById: [membersById("systems")],
    isLarge: ["large"],
    count: ["count"],
    findingKinds: ["finding kinds"],
    systems: [membersOf("systems")],
    ...behindMembers,
  });
  const maps = lazily<
    Pick<SiteView, "findingsByPath" | "deadlinesById" | "vendorSlugs" | "ownerSlugs">
  >({
    findingsByPath: () => notedMap(view.findingsByPath, "findings", ["findings"]),
    deadlinesById: () => {
      const noteDeadlines = noter("deadlines");
      const deadlinesOf = (id: string) => view.deadlinesById.get(id);
      return {
        get: (id) => {
          noteDeadlines(id);
          return unnotedOf(deadlinesOf, id);
        },
      };
    },
    vendorSlugs: () => notedMap(view.vendorSlugs, "vendor-slug", entries),
    ownerSlugs: () => notedMap(view.ownerSlugs, "owner-slug", entries),
  });
  return joined(joined(lists, maps), {
    input: notedInput(view.input),
    pages: view.pages,
    asOf: view.asOf,
    lookUp: notedLookUps(view.lookUp),
  });
}
