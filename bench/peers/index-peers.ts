// The measured program: takes in what peers publish, writes what is kept, indexes it, and looks up. Prints what each took as JSON.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { PublishedCatalogue } from "../../src/domain/catalogue-fields.ts";
import type { MatchSubject } from "../../src/domain/matching/match-traits.ts";
import { afterFetch, peerSlug } from "../../src/domain/peers/after-fetch.ts";
import { knownPeers } from "../../src/domain/peers/known-peers.ts";
import { peerLockPath } from "../../src/domain/peers/peer-files.ts";
import { findPeers, makePeerIndex } from "../../src/domain/peers/peer-index.ts";
import { lockText } from "../../src/domain/peers/peer-lock.ts";
import { slimCatalogue } from "../../src/domain/peers/slim-catalogue.ts";
import { validatePublished } from "../../src/input/generated/published-validator.js";
import { sha256Hex } from "../../src/io/sha256-hex.ts";

const [folder = ".", count = "98"] = process.argv.slice(2);
const peers = Array.from({ length: Number(count) }, (_, number) => ({
  name: `Kommune ${number}`,
  url: `https://kommune-${number}.example/catalogue.json`,
}));
const seconds = (from: number): number => (performance.now() - from) / 1000;

const begun = performance.now();
mkdirSync(join(folder, "peers"), { recursive: true });
const locked = peers.map((peer, number) => {
  const text = readFileSync(join(folder, `published-${number}.json`), "utf8");
  const data: unknown = JSON.parse(text);
  if (!validatePublished(data)) throw new Error(`published-${number}.json is no catalogue`);
  const catalogue = slimCatalogue(data as PublishedCatalogue, peer);
  const after = afterFetch(
    peer,
    undefined,
    { outcome: "fetched", catalogue, digest: sha256Hex(text) },
    { today: "2026-11-23", digest: sha256Hex, slug: peerSlug(peer.name) },
  );
  for (const file of after.files) writeFileSync(join(folder, file.path), file.text);
  return after.locked;
});
writeFileSync(join(folder, peerLockPath), lockText({ peers: locked }));
const takenIn = seconds(begun);

const opened = performance.now();
const known = knownPeers(peers, (path) => readFileSync(join(folder, path), "utf8"), sha256Hex);
const index = makePeerIndex(known.catalogues);
const indexed = seconds(opened);

// Looked up are other municipalities' own integrations, hubs and all, and needs whose systems nobody knows yet.
const subjects = index.documents
  .filter((_, place) => place % 97 === 0)
  .map(({ integration, systems }, place): MatchSubject => {
    const named = integration.systems.flatMap(({ role }, at) => {
      const system = systems[at];
      return system === undefined ? [] : [{ ...system, role }];
    });
    return { systems: place % 5 === 0 ? [] : named, data: integration.data, kle: integration.kle };
  });
/** Milliseconds that a look-up took. The clock counts what others on the machine do, the processor the runtime's own threads beside: it took no more than either. */
function timed(subject: MatchSubject): number {
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  findPeers(index, subject);
  const passed = performance.now() - clock;
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(passed, (user + system) / 1000);
}

// The best of three of each: collecting garbage falls on whichever look-up comes along.
const times = subjects.map((subject) => ({
  milliseconds: Math.min(...[1, 2, 3].map(() => timed(subject))),
  found: findPeers(index, subject).length,
}));
const sorted = times.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
process.stdout.write(
  JSON.stringify({
    takenIn,
    indexed,
    integrations: index.documents.length,
    lookups: times.length,
    answered: times.filter(({ found }) => found > 0).length,
    median: sorted[Math.floor(sorted.length / 2)],
    worst: sorted.at(-1),
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
