import { integrationsFolder, systemsFolder } from "../../domain/catalogue-path.ts";
import type { Integration, System } from "../../domain/entry.ts";
import { locales } from "../../domain/language.ts";
import { similarityFacts } from "../../domain/similar.ts";
import { vendorNames } from "../../domain/vendors.ts";
import { lazily } from "../view/lazily.ts";
import type { Stretch } from "../view/look-ups.ts";
import type { OwnerView } from "../view/owners-view.ts";
import type { SiteView } from "../view/site-view.ts";
import type { VendorView } from "../view/vendors-view.ts";
import { entryDigests } from "./entry-digests.ts";
import { type FieldDigests, type FieldTable, fieldDigests } from "./field-digests.ts";
import { type GuardedTopic, guardedAnswers, isGuarded } from "./guarded-answers.ts";
import { type Note, noteOf, roomForNotes, type Topic } from "./note.ts";
import {
  allFields,
  type EntryList,
  fieldList,
  fieldOfKey,
  isFieldList,
  membersById,
  membersOf,
} from "./noted-fields.ts";
import { stretchOf } from "./noted-stretch.ts";

/** Says what stands behind a note today: two equal answers mean that whoever made the note would see the same again. */
export interface NoteDigest {
  (topic: Topic, key: string): string;
  /** The same for a note that is at hand. */
  readonly of: (note: Note) => string;
  /** Whether whoever made a note with this digest would see the same again; asked instead where comparing answers costs more. */
  readonly stillIs: (topic: Topic, key: string, before: string) => boolean;
  /** What is known by now of single fields of all entries; nothing where an earlier build knew the same. */
  readonly fieldsNow: (list: EntryList) => FieldTable | undefined;
}

// One letter for each byte, so that a picture can be hashed as a text.
const letters = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

const paths = (entries: readonly { readonly path: string }[]): string =>
  entries.map(({ path }) => path).join(" ");

/**
 * Answers for a view what its notes stand for. `hash` gives a text's digest. Entries count with their front matter; bodies are
 * noted by themselves. A missing thing has an answer too, since its coming changes the page. `fieldsBefore` is what an earlier build
 * knew of single fields.
 */
export function noteDigests(
  view: SiteView,
  hash: (text: string) => string,
  fieldsBefore: (list: EntryList) => FieldTable | undefined = () => undefined,
): NoteDigest {
  const { input, lookUp } = view;
  const { catalogue } = input;
  const digests = entryDigests(catalogue, hash);
  const { byPath, short, json, at, ofEntry, ofEntries, members } = digests;
  const ofOwner = (owner: OwnerView | undefined): string => {
    if (owner === undefined) return "-";
    const { email, unit, logins, owned, managed, named, integrations } = owner;
    return hash(
      [
        JSON.stringify([email, unit, logins, named.map(({ role }) => role)]),
        // Its page notes what it shows of each.
        ...[owned, managed, named.map(({ integration }) => integration), integrations].map(paths),
      ].join(" "),
    );
  };
  const ofVendor = (vendor: VendorView | undefined): string => {
    if (vendor === undefined) return "-";
    const { name, email, systems, integrations } = vendor;
    return hash(
      [JSON.stringify([name, email]), ofEntries(systems), ofEntries(integrations)].join(" "),
    );
  };
  const namesOf = (systems: readonly System[]) => systems.map(({ fields }) => fields.name);
  const named = lazily({
    vendors: () =>
      new Map(view.vendors.map(({ id, name, systems }) => [id, [name, namesOf(systems)]])),
    owners: () =>
      new Map(
        view.owners.map(({ id, unit, email, owned, managed }) => [
          id,
          [unit, email, namesOf(owned), namesOf(managed)],
        ]),
      ),
  });
  const fieldsOf = (list: EntryList): FieldDigests =>
    fieldDigests(catalogue[list], ofEntry, hash, () => fieldsBefore(list));
  const fields = { integrations: fieldsOf("integrations"), systems: fieldsOf("systems") };
  const ofField = (key: string): string => {
    const { list, field } = fieldOfKey(key);
    return field === allFields ? (lists[list]?.() ?? "?") : fields[list].of(field);
  };
  const lists: Readonly<Record<string, () => string>> = {
    [membersOf("integrations")]: () => members(view.integrations),
    [membersOf("systems")]: () => members(view.systems),
    [membersById("integrations")]: () => members(catalogue.integrations),
    [membersById("systems")]: () => members(catalogue.systems),
    "finding kinds": () =>
      hash(
        view.findingKinds
          .map(({ path, rule, severity }) => `${path} ${rule} ${severity}`)
          .join("\n"),
      ),
    "vendor names": () => json([...vendorNames(catalogue)]),
    integrations: () => ofEntries(catalogue.integrations),
    large: () => String(view.isLarge),
    count: () => String(view.count),
    systems: () => ofEntries(catalogue.systems),
    unreadable: () => json(catalogue.unreadable),
    findings: () => json(input.findings),
    today: () => input.today,
    commit: () => json(input.commit),
    decisions: () => json(input.decisions),
    guide: () => json(input.guide),
    pictures: () =>
      json(input.pictures?.map(({ path, content }) => [path, hash(letters(content))])),
    template: () => json(input.integrationTemplate),
    callers: () =>
      input.callersOf === undefined
        ? "-"
        : hash(catalogue.integrations.map((one) => json(input.callersOf?.(one))).join(" ")),
    "changed-on": () => json([...input.changedOn]),
    moves: () => json([...input.history]),
    traits: () => hash(similarityFacts(catalogue).join("\n")),
  };
  const similar = (path: string): string => {
    const integration = byPath.get(path);
    if (integration === undefined) return "-";
    // What each of them is besides is noted with it.
    return json(
      lookUp
        .similar(integration as Integration)
        .map((one) => [
          one.integration.path,
          one.score,
          one.systems,
          one.vendors,
          one.elements,
          one.kle,
        ]),
    );
  };
  const impact = (systemId: string): string => {
    const { direct, indirect, sentOn, neighbours, longestExit } = lookUp.impact(systemId);
    const further = [...sentOn].map(([id, { count, first }]) => [
      id,
      count,
      first.map((one) => one.id),
    ]);
    // A system's page notes what it shows of each.
    return short(
      `${paths(direct)} ${paths(indirect)} ${JSON.stringify([further, [...neighbours], longestExit])}`,
    );
  };
  // A page's worth of them shows little of each, yet reading that little takes longer than a page that need not have been made.
  const summaries = (stretch: Stretch): string => {
    const some = view.integrations.slice(stretch.from, stretch.to);
    const names = ["name", "vendor"].map((field) => digestOf("list", fieldList("systems", field)));
    const further = some.flatMap(({ id, path }) => [
      digestOf("severities", path),
      digestOf("changed-on", path),
      digestOf("moves", id),
    ]);
    return short(
      [ofEntries(some), digestOf("list", membersById("systems")), ...names, ...further].join(" "),
    );
  };
  const guarded = guardedAnswers(view, digests, () => ({
    body: (path) => digestOf("body", path),
    owners: [membersById("systems"), fieldList("systems", "owner")]
      .map((list) => digestOf("list", list))
      .join("/"),
  }));
  const ofGuarded = (topic: GuardedTopic) => (key: string) =>
    `${guarded[topic].behind(key)} ${guarded[topic].answer(key)}`;
  const topics: Readonly<Record<Topic, (key: string) => string>> = {
    integration: (id) => at(`${integrationsFolder}/${id}.md`, catalogue.integrationById.get(id)),
    "integration-known": (id) => String(catalogue.integrationById.has(id)),
    "integration-title": ofGuarded("integration-title"),
    system: (id) => at(`${systemsFolder}/${id}.md`, catalogue.systemById.get(id)),
    "system-known": (id) => String(catalogue.systemById.has(id)),
    "system-name": (id) => json(lookUp.systemName(id)),
    entry: (path) => at(path, byPath.get(path)),
    field: ofField,
    summaries: (key) => summaries(stretchOf(key)),
    body: digests.ofBody,
    sections: ofGuarded("sections"),
    findings: (path) => json(view.findingsByPath.get(path)),
    deadlines: (id) => json(view.deadlinesById.get(id)),
    severities: (path) => json(lookUp.severities(path).map(({ severity }) => severity)),
    "changed-on": (path) => json(input.changedOn.get(path)),
    moves: (id) => {
      const moves = input.history.get(id);
      return moves === undefined ? "-" : short(moves.map(({ phase, on }) => phase + on).join(" "));
    },
    "ready-signers": ofGuarded("ready-signers"),
    "signatures-due": ofGuarded("signatures-due"),
    "vendor-slug": (key) => json(view.vendorSlugs.get(key)),
    "owner-slug": (email) => json(view.ownerSlugs.get(email)),
    vendor: (id) => ofVendor(lookUp.vendor(id)),
    owner: (id) => ofOwner(lookUp.owner(id)),
    "vendor-named": (id) => json(named.vendors.get(id)),
    "owner-named": (id) => json(named.owners.get(id)),
    dependants: (id) => ofEntries(lookUp.dependants(id)),
    users: (id) => short(paths(lookUp.users(id))),
    "use-count": (id) => String(lookUp.useCount(id)),
    successors: (id) => ofEntries(lookUp.successors(id)),
    similar,
    impact,
    decisions: (id) => json(lookUp.decisions(id)),
    callers: (path) => {
      const integration = byPath.get(path);
      return integration === undefined ? "-" : json(input.callersOf?.(integration as Integration));
    },
    guide: (locale) => json(lookUp.guide(locales.find((one) => one === locale) ?? "da")),
    "guide-links": (locale) =>
      json(lookUp.guideLinks(locales.find((one) => one === locale) ?? "da")),
    list: (name) => (isFieldList(name) ? digestOf("field", name) : (lists[name]?.() ?? "?")),
  };
  const known = roomForNotes<string>();
  const of = ({ topic, key, number }: Note): string => {
    let digest = known[number];
    if (digest === undefined) {
      digest = topics[topic](key);
      known[number] = digest;
    }
    return digest;
  };
  const digestOf = (topic: Topic, key: string): string => of(noteOf(topic, key));
  const stillIs = (topic: Topic, key: string, before: string): boolean => {
    if (!isGuarded(topic)) return digestOf(topic, key) === before;
    const [behind, ...answer] = before.split(" ");
    const { [topic]: now } = guarded;
    return behind === now.behind(key) || answer.join(" ") === now.answer(key);
  };
  const fieldsNow = (list: EntryList): FieldTable | undefined => fields[list].tableNow();
  return Object.assign(digestOf, { of, stillIs, fieldsNow });
}
