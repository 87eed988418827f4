import type { Integration } from "../../domain/entry.ts";
import type { BilingualFinding } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import type { Gate } from "../../domain/phase.ts";
import { aheadColumn } from "../columns/ahead-column.ts";
import { onceIn } from "../notes/note.ts";
import type { OwnerView } from "./owners-view.ts";
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

/** What awaits a unit: gates its logins sign for, those that are ready first, and errors in what it answers for. */
export const ownerTasks = onceIn((view: SiteView, owner: OwnerView): OwnerTasks => {
  const logins = new Set(owner.logins);
  const aheadOf = view.columns.of(aheadColumn);
  const signatures = owner.integrations.flatMap((integration): readonly SignatureTask[] => {
    const ahead = aheadOf(integration);
    const mine = ahead?.signatures.filter(
      (signature) =>
        signature.owners.some((email) => email === owner.email) ||
        signature.logins.some((login) => logins.has(login)),
    );
    if (!ahead || !mine?.length) return [];
    const { gate, missing } = ahead;
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
