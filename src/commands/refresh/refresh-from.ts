import type { BilingualFinding } from "../../domain/finding.ts";
import { snapshotPath } from "../../domain/kitos/snapshot.ts";
import type { Locale } from "../../domain/language.ts";
import { todayIn } from "../../io/clock.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import { diffKitos } from "../kitos/diff-kitos.ts";
import { type RefreshedKitos, refreshKitos } from "../kitos/refresh-kitos.ts";
import { localCatalogue } from "../local-catalogue.ts";
import { refreshPeers } from "../peers/refresh-peers.ts";
import type { PeerUpdate } from "../peers/update-peers.ts";

export type RefreshSource = "peers" | "kitos";

/** What was fetched, and the files it changed in the checkout. */
export interface Refreshed {
  readonly source: RefreshSource;
  readonly locale: Locale;
  readonly changed: readonly string[];
  readonly updates?: readonly PeerUpdate[];
  readonly pulled?: RefreshedKitos;
  /** Where the catalogue and KITOS differ afterwards. */
  readonly drift?: readonly BilingualFinding[];
}

interface RefreshFromOptions {
  readonly root: string;
  readonly environment: Environment;
  readonly today?: string;
}

/** Fetches from one source into the checkout. Throws what the source's own refresh throws; then nothing has changed. */
export async function refreshFrom(
  source: RefreshSource,
  options: RefreshFromOptions,
): Promise<Refreshed> {
  const { governance } = await localCatalogue(options.root);
  const { locale } = governance;
  const today = options.today ?? todayIn(governance.timeZone);
  if (source === "peers") {
    const { peers } = governance;
    const { changed, updates } = await refreshPeers({ root: options.root, peers, today });
    return { source, locale, changed, updates };
  }
  // A municipality that does not use it has nothing to mend.
  if (governance.kitos === undefined) return { source, locale, changed: [] };
  const pulled = await refreshKitos({ ...options, today });
  const { findings: drift } = await diffKitos(options.root, today);
  return { source, locale, changed: pulled.changed ? [snapshotPath] : [], pulled, drift };
}
