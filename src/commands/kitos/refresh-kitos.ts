import type { KitosSnapshot } from "../../domain/kitos/snapshot.ts";
import { sameRegistrations, snapshotText } from "../../domain/kitos/snapshot-text.ts";
import type { Text } from "../../domain/language.ts";
import { todayIn } from "../../io/clock.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import { writeSnapshot } from "../../io/kitos/kitos-store.ts";
import { localCatalogue } from "../local-catalogue.ts";
import { kitosAccess, kitosSettings } from "./kitos-settings.ts";
import { snapshotAt } from "./known-snapshot.ts";
import { pullKitos } from "./pull-kitos.ts";

export interface RefreshKitosOptions {
  readonly root: string;
  readonly environment: Environment;
  /** ISO date; otherwise today where the municipality lies. */
  readonly today?: string;
  readonly dryRun?: boolean;
  readonly within?: number;
  readonly progress?: (text: Text) => void;
}

/** What a pull came to. */
export interface RefreshedKitos {
  readonly snapshot: KitosSnapshot;
  /** The snapshot before, where there was one. */
  readonly before?: KitosSnapshot;
  /** False where KITOS says the same as last time; then not a byte is written, and the date stays. */
  readonly changed: boolean;
}

/** Fetches from KITOS and brings the snapshot up to date. When anything goes wrong the old one stays as it is, and the error says why. */
export async function refreshKitos(options: RefreshKitosOptions): Promise<RefreshedKitos> {
  const { root, environment, dryRun = false, progress, within } = options;
  const catalogue = await localCatalogue(root);
  const { governance } = catalogue;
  const { cvr, url = "https://kitos.dk/" } = kitosSettings(governance);
  const snapshot = await pullKitos({
    catalogue,
    url,
    cvr,
    access: kitosAccess(environment),
    today: options.today ?? todayIn(governance.timeZone),
    ...(within !== undefined && { within }),
    ...(progress && { progress }),
  });
  const before = snapshotAt(root);
  if (before !== undefined && sameRegistrations(before, snapshot))
    return { snapshot: before, before, changed: false };
  if (!dryRun) writeSnapshot(root, snapshotText(snapshot));
  return { snapshot, ...(before && { before }), changed: true };
}
