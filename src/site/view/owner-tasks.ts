import type { Integration } from "../../domain/entry.ts";
import type { BilingualFinding } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import { isClosed } from "../../domain/liveness.ts";
import { type Gate, nextGate } from "../../domain/phase.ts";
import { onceIn } from "../notes/note.ts";
import { unmetAhead } from "./gate-ahead.ts";
import type { OwnerView } from "./owners-view.ts";
import { signaturesAhead } from "./signatures-ahead.ts";
import type { FindingKind, SiteView } from "./site-view.ts";

/** A signature the unit is asked for, or will be once the criteria are met. */
export interface SignatureTask {
  readonly integration: Integration;
  readonly gate: Gate;
  readonly roles: readonly Text[];
  readonly missing: number;
}

export interface OwnerTasks {
  readonly signatures: readonly SignatureTask[];
  readonly errors: readonly {
    readonly path: string;
    readonly findings: readonly BilingualFinding[];
  }[];
}

const isError = ({ severity }: FindingKind): boolean => severity === "error";

/**
 * What awaits a unit: gates its logins sign for, those that are ready first, and errors in what it answers for.
 * An integration in operation is not on its way anywhere, so its exit is nobody's task yet.
 */
export const ownerTasks = onceIn((view: SiteView, owner: OwnerView): OwnerTasks => {
  const logins = new Set(owner.logins);
  const signatures = owner.integrations.flatMap((integration): readonly SignatureTask[] => {
    const { fields } = integration;
    if (isClosed(fields) || fields.status !== "active" || fields.phase === "operation") return [];
    const gate = nextGate(fields.phase);
    const mine = signaturesAhead(view.input.catalogue, integration, gate).filter(
      (signature) =>
        signature.owners.some((email) => email === owner.email) ||
        signature.logins.some((login) => logins.has(login)),
    );
    if (mine.length === 0) return [];
    const missing = unmetAhead(view.input, integration) ?? 0;
    return [{ integration, gate, roles: mine.map(({ role }) => role), missing }];
  });
  const paths = [
    ...owner.owned,
    ...owner.managed,
    ...owner.named.map(({ integration }) => integration),
  ];
  const errors = [...new Set(paths.map(({ path }) => path))].flatMap((path) => {
    if (!view.lookUp.severities(path).some(isError)) return [];
    return [{ path, findings: (view.findingsByPath.get(path) ?? []).filter(isError) }];
  });
  return { signatures: signatures.sort((a, b) => a.missing - b.missing), errors };
});
