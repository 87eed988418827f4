import type { PeerCatalogue, PeerIntegration } from "./peer-catalogue.ts";
import { systemIdsOf } from "./peer-ids.ts";

/** A file of what is known of peers, as it is written. */
export interface PeerFile {
  readonly path: string;
  readonly text: string;
}

export const peersFolder = "peers";
export const peerLockPath = `${peersFolder}/peers.lock.json`;

// Letters of other alphabets take up to three bytes each; a bound is enough.
const byteLength = (text: string): number => new TextEncoder().encode(text).length;

// Well below the size over which the gate reads no file.
const longestFile = 200_000;

/** One file: a line a system and a line an integration, so that a difference shows what changed. */
function fileText(peer: PeerCatalogue, integrations: readonly PeerIntegration[]): string {
  const used = systemIdsOf(integrations);
  const systems = peer.systems.filter(({ id }) => used.has(id));
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  return [
    "{",
    `"version": 1,`,
    `"name": ${JSON.stringify(peer.name)},`,
    ...(peer.contact === undefined ? [] : [`"contact": ${JSON.stringify(peer.contact)},`]),
    `"systems": ${list(systems)},`,
    `"integrations": ${list(integrations)}`,
    "}",
    "",
  ].join("\n");
}

function* parts(peer: PeerCatalogue): Generator<readonly PeerIntegration[]> {
  const lengths = new Map(
    peer.systems.map((system) => [system.id, byteLength(JSON.stringify(system))]),
  );
  let part: PeerIntegration[] = [];
  let length = 0;
  for (const integration of peer.integrations) {
    // A system's line is counted with each integration that uses it: rather one file more than one too long.
    const used = integration.systems.map(({ id }) => lengths.get(id) ?? 0);
    const own = used.reduce((sum, one) => sum + one, byteLength(JSON.stringify(integration)));
    if (part.length > 0 && length + own > longestFile) {
      yield part;
      part = [];
      length = 0;
    }
    part.push(integration);
    length += own;
  }
  yield part;
}

/** The files of one peer: one, or several for a large catalogue. The same catalogue gives the same bytes. */
export function peerFiles(slug: string, peer: PeerCatalogue): readonly PeerFile[] {
  return [...parts(peer)].map((integrations, place) => ({
    path: `${peersFolder}/${slug}${place === 0 ? "" : `.${place + 1}`}.json`,
    text: fileText(peer, integrations),
  }));
}
