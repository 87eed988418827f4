import type { KitosSnapshot } from "../../domain/kitos/snapshot.ts";
import { snapshotPath } from "../../domain/kitos/snapshot.ts";
import { readSnapshot } from "../../domain/kitos/snapshot-text.ts";
import { UsageError } from "../../domain/usage-error.ts";
import { snapshotTextAt } from "../../io/kitos/kitos-store.ts";

/** The snapshot of a folder, if there is one that can be read. */
export function snapshotAt(root: string): KitosSnapshot | undefined {
  const text = snapshotTextAt(root);
  return text === undefined ? undefined : readSnapshot(text);
}

/** The same, for whoever asks for it. Throws `UsageError` where there is none. */
export function requiredSnapshot(root: string): KitosSnapshot {
  const text = snapshotTextAt(root);
  const snapshot = text === undefined ? undefined : readSnapshot(text);
  if (snapshot !== undefined) return snapshot;
  throw new UsageError(
    text === undefined
      ? {
          da: `Der er intet udtræk af KITOS endnu (${snapshotPath}). Hent det med: catalogue kitos pull`,
          en: `There is no snapshot of KITOS yet (${snapshotPath}). Fetch it with: catalogue kitos pull`,
        }
      : {
          da: `${snapshotPath} kan ikke læses. Hent et nyt udtræk med: catalogue kitos pull`,
          en: `${snapshotPath} cannot be read. Fetch a new snapshot with: catalogue kitos pull`,
        },
  );
}
