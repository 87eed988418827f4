import type {
  PublishedCatalogue,
  PublishedIntegration,
  PublishedSystem,
} from "../catalogue-fields.ts";
import type { Peer } from "../governance-fields.ts";
import { cleanText } from "./clean-text.ts";
import type { PeerCatalogue, PeerIntegration, PeerSystem } from "./peer-catalogue.ts";

const most = { title: 160, name: 120, element: 80, elements: 40, aliases: 8, systems: 12 };

/** An address of a peer's page: https, on the host that governance names, and nothing but an address. */
function ownUrl(url: string, catalogueUrl: string): string | undefined {
  if (!URL.canParse(url, catalogueUrl)) return undefined;
  const whole = new URL(url, catalogueUrl);
  const isTheirs = whole.host === new URL(catalogueUrl).host && whole.protocol === "https:";
  const isPlain = whole.username === "" && whole.password === "" && whole.href.length <= 400;
  return isTheirs && isPlain ? whole.href : undefined;
}

const isMailbox = (text: string): boolean =>
  text.length <= 120 && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text);

function contactOf(
  { organisation }: PublishedCatalogue,
  { contact, url }: Peer,
): string | undefined {
  const { email, contact: page } = organisation;
  if (contact !== undefined) return contact;
  if (email !== undefined && isMailbox(email)) return email;
  return page === undefined ? undefined : ownUrl(page, url);
}

const listOf = (texts: readonly string[], count: number, length: number): readonly string[] => [
  ...new Set(
    texts
      .slice(0, count)
      .map((text) => cleanText(text, length))
      .filter((text) => text !== ""),
  ),
];

function slimSystem({ id, name, vendor, aliases = [], kitosSystem }: PublishedSystem): PeerSystem {
  const names = listOf(aliases, most.aliases, most.name);
  return {
    id,
    name: cleanText(name, most.name) || id,
    ...(vendor !== undefined && { vendor: cleanText(vendor, most.name) }),
    ...(names.length > 0 && { aliases: names }),
    ...(kitosSystem !== undefined && { kitos: kitosSystem.toLowerCase() }),
  };
}

function slimIntegration(one: PublishedIntegration, catalogueUrl: string): PeerIntegration {
  const { id, title, phase, status, liveOn, systems, data, kle = [], url } = one;
  const page = ownUrl(url, catalogueUrl);
  return {
    id,
    title: cleanText(title, most.title) || id,
    ...(page !== undefined && { url: page }),
    phase,
    status,
    ...(liveOn !== undefined && { since: liveOn }),
    systems: systems.slice(0, most.systems).map((use) => ({ id: use.id, role: use.role })),
    data: listOf(
      data.map(({ name }) => name),
      most.elements,
      most.element,
    ),
    kle: [...new Set(kle)],
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function once<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  const known = new Map<string, Item>();
  for (const item of items) if (!known.has(item.id)) known.set(item.id, item);
  return [...known.values()].sort(byId);
}

/** Systems that an integration uses and the list of systems has not got, by the name that stands with the use. */
function unlisted({ integrations, systems }: PublishedCatalogue): readonly PeerSystem[] {
  const listed = new Set(systems.map(({ id }) => id));
  return integrations.flatMap((one) =>
    one.systems
      .filter(({ id }) => !listed.has(id))
      .map(({ id, name, vendor }) => ({
        id,
        name: cleanText(name ?? id, most.name) || id,
        ...(vendor !== undefined && { vendor: cleanText(vendor, most.name) }),
      })),
  );
}

/**
 * What is kept of a published catalogue that its schema has accepted: only what recognising an integration and calling about it take, only
 * what is still alive, each text one plain line. The peer's name is the one our own governance gives it.
 */
export function slimCatalogue(published: PublishedCatalogue, peer: Peer): PeerCatalogue {
  const alive = published.integrations.filter(
    ({ status }) => status === "active" || status === "on-hold",
  );
  const integrations = once(alive.map((one) => slimIntegration(one, peer.url)));
  const used = new Set(integrations.flatMap(({ systems }) => systems.map(({ id }) => id)));
  const systems = once([...published.systems.map(slimSystem), ...unlisted(published)]);
  const contact = contactOf(published, peer);
  return {
    name: peer.name,
    ...(contact !== undefined && { contact }),
    systems: systems.filter(({ id }) => used.has(id)),
    integrations,
  };
}
