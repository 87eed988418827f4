import { formatDate } from "../domain/dates.ts";
import type { Peer } from "../domain/governance-fields.ts";
import type { Locale } from "../domain/language.ts";
import type { KnownPeers } from "../domain/peers/known-peers.ts";
import { type PeerFault, peerFaults } from "../domain/peers/peer-fault.ts";
import type { PeerMatch } from "../domain/peers/peer-index.ts";
import type { LockedPeer } from "../domain/peers/peer-lock.ts";
import { peerReasons, peerSentence } from "../domain/peers/peer-sentence.ts";
import { oneLine } from "./escape.ts";

/** What became of one peer, as far as it is told. */
export interface ToldUpdate {
  readonly peer: Peer;
  readonly result: "new" | "changed" | "unchanged" | "failed";
  readonly why?: PeerFault;
  readonly locked: LockedPeer;
}

const integrations = (count: number, locale: Locale): string =>
  locale === "da"
    ? `${count} ${count === 1 ? "integration" : "integrationer"}`
    : `${count} ${count === 1 ? "integration" : "integrations"}`;

const results = {
  new: { da: "ny", en: "new" },
  changed: { da: "ændret", en: "changed" },
  unchanged: { da: "uændret", en: "unchanged" },
} as const;

/** What is known all the same of a peer that fails, and since when it has failed. */
function keptOf({ changedOn, failing, integrations: count }: LockedPeer, locale: Locale): string {
  const since = failing === undefined ? "" : formatDate(failing.since, locale);
  if (changedOn === undefined)
    return locale === "da"
      ? `Den har fejlet siden ${since}, og vi kender intet til dem endnu.`
      : `It has failed since ${since}, and nothing is known of them yet.`;
  const known = integrations(count, locale);
  const date = formatDate(changedOn, locale);
  return locale === "da"
    ? `Den har fejlet siden ${since}. Vi beholder det, vi kender: ${known} fra ${date}.`
    : `It has failed since ${since}. What is known is kept: ${known} of ${date}.`;
}

/** One line on what became of a peer. */
export function updateLine({ peer, result, why, locked }: ToldUpdate, locale: Locale): string {
  const name = oneLine(peer.name);
  if (result === "failed")
    return `! ${name}: ${why === undefined ? "" : peerFaults[why][locale]}. ${keptOf(locked, locale)}`;
  return `  ${name}: ${results[result][locale]}, ${integrations(locked.integrations, locale)}`;
}

/** What became of all of them, for a person at a terminal. */
export function updatesText(
  updates: readonly ToldUpdate[],
  changed: readonly string[],
  dryRun: boolean,
  locale: Locale,
): string {
  const lines = updates.map((update) => updateLine(update, locale));
  const say = (da: string, en: string): string => (locale === "da" ? da : en);
  if (updates.length === 0)
    return `${say(
      "Der står ingen kommuner under peers i .github/governance.yml. Skriv dem dér med name og url, adressen på kommunens catalogue.json.",
      "No municipality is listed under peers in .github/governance.yml. List them there with name and url, the address of the municipality's catalogue.json.",
    )}\n`;
  const end =
    changed.length === 0
      ? say("Intet er ændret.", "Nothing has changed.")
      : dryRun
        ? say(
            `Intet er skrevet. Disse filer ville blive ændret: ${changed.join(", ")}`,
            `Nothing was written. These files would change: ${changed.join(", ")}`,
          )
        : say(
            `Ændret: ${changed.join(", ")}. Se ændringerne igennem, og lav en commit af dem.`,
            `Changed: ${changed.join(", ")}. Look the changes through, and commit them.`,
          );
  return `${[...lines, end].join("\n")}\n`;
}

/** What is known of each peer, for a person at a terminal. */
export function knownPeersText({ peers, altered }: KnownPeers, locale: Locale): string {
  const say = (da: string, en: string): string => (locale === "da" ? da : en);
  if (peers.length === 0) return updatesText([], [], false, locale);
  const lines = peers.map(({ peer, locked }) => {
    const name = oneLine(peer.name);
    if (locked === undefined)
      return `  ${name}: ${say("ikke hentet endnu", "not fetched yet")} (catalogue peers update)`;
    if (locked.failing !== undefined) {
      const { why } = locked.failing;
      return `! ${name}: ${peerFaults[why][locale]}. ${keptOf(locked, locale)}`;
    }
    const since = locked.changedOn === undefined ? "" : formatDate(locked.changedOn, locale);
    return `  ${name}: ${integrations(locked.integrations, locale)}, ${say("ændret", "changed")} ${since}`;
  });
  const wrong = altered.map((path) =>
    say(
      `! ${path} svarer ikke til låsefilen og bruges ikke. Kør: catalogue peers update`,
      `! ${path} is not what the lock says and is not used. Run: catalogue peers update`,
    ),
  );
  return `${[...lines, ...wrong].join("\n")}\n`;
}

/** What other municipalities have, for a person at a terminal. */
export function foundPeersText(
  title: string,
  matches: readonly PeerMatch[],
  { catalogues, peers }: KnownPeers,
  locale: Locale,
): string {
  const say = (da: string, en: string): string => (locale === "da" ? da : en);
  const behind = catalogues.length < peers.length;
  const searched = say(
    `Slået op hos ${catalogues.length} af ${peers.length} ${peers.length === 1 ? "kommune" : "kommuner"}.${behind ? " Hent resten med catalogue peers update." : ""}`,
    `Looked up at ${catalogues.length} of ${peers.length} ${peers.length === 1 ? "municipality" : "municipalities"}.${behind ? " Fetch the rest with catalogue peers update." : ""}`,
  );
  if (peers.length === 0) return updatesText([], [], false, locale);
  if (matches.length === 0)
    return `${oneLine(title)}\n\n${say("Ingen har noget, der ligner.", "Nobody has anything like it.")} ${searched}\n`;
  const blocks = matches.flatMap((match) => [
    `${oneLine(peerSentence(match, locale))}.`,
    `  ${oneLine(match.integration.title)}`,
    ...(match.integration.url === undefined ? [] : [`  ${oneLine(match.integration.url)}`]),
    `  ${say("Fælles", "In common")}: ${oneLine(peerReasons(match, locale))}`,
    "",
  ]);
  return `${[oneLine(title), "", ...blocks, searched].join("\n")}\n`;
}

/** The same as data. */
export const foundPeersJson = (matches: readonly PeerMatch[]): string =>
  `${JSON.stringify(
    matches.map(({ peer, integration, systems, score, ends, vendors, data, kle }) => ({
      municipality: peer.name,
      contact: peer.contact,
      id: integration.id,
      title: integration.title,
      url: integration.url,
      phase: integration.phase,
      status: integration.status,
      since: integration.since,
      systems: systems.map(({ name, vendor }) => ({ name, vendor })),
      score,
      shared: { ends, vendors, data, kle },
    })),
    undefined,
    2,
  )}\n`;
