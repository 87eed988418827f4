import type { Locale } from "../../domain/language.ts";
import { type KnownPeers, knownPeers } from "../../domain/peers/known-peers.ts";
import { peerText } from "../../io/peers/peer-store.ts";
import { sha256Hex } from "../../io/sha256-hex.ts";
import { localCatalogue } from "../local-catalogue.ts";

/** What the catalogue in a folder knows of other municipalities. */
export async function knownPeersOf(
  root: string,
): Promise<{ readonly known: KnownPeers; readonly locale: Locale }> {
  const { locale, peers } = (await localCatalogue(root)).governance;
  return { known: knownPeers(peers, peerText(root), sha256Hex), locale };
}
