import { block } from "./block-words.ts";
import type { GateReason } from "./gate-decision.ts";
import type { IntegrationChange } from "./gate-input.ts";

/** A change with what a rename adds: the id it had, and what stands in the way of knowing. */
export interface PairedChange extends IntegrationChange {
  readonly formerId?: string;
  readonly reasons: readonly GateReason[];
}

const replaced = ({ after }: IntegrationChange): readonly string[] =>
  after.state === "read" ? (after.entry.fields.replaces ?? []) : [];

const isNew = (change: IntegrationChange): boolean =>
  change.before.state === "absent" && change.after.state !== "absent";

/**
 * Joins a removed file with the new file that names it in `replaces`, so that a rename is judged as the move it is and
 * neither loses the phases behind it nor skips those before it. Git's own guess at renames is never used.
 */
export function pairRenames(changes: readonly IntegrationChange[]): readonly PairedChange[] {
  const gone = changes.filter(({ after }) => after.state === "absent");
  const claims = new Map(
    gone.map((old) => [
      old.id,
      { old, heirs: changes.filter((next) => isNew(next) && replaced(next).includes(old.id)) },
    ]),
  );
  return changes.flatMap((change): readonly PairedChange[] => {
    const claim = claims.get(change.id);
    if (claim !== undefined && change === claim.old && claim.heirs.length === 1) return [];
    const origins = isNew(change) ? replaced(change).flatMap((id) => claims.get(id) ?? []) : [];
    const [origin] = origins;
    if (origin === undefined) return [{ ...change, reasons: [] }];
    if (origins.length > 1 || origin.heirs.length > 1)
      return [{ ...change, reasons: [block("rename-unclear")] }];
    const { old } = origin;
    const baseMoved = change.baseMoved || old.baseMoved;
    return [{ ...change, before: old.before, baseMoved, formerId: old.id, reasons: [] }];
  });
}
