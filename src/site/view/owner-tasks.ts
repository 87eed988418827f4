import type { Integration } from "../../domain/entry.ts";
import type { BilingualFinding } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";
import type { Gate } from "../../domain/phase.ts";
import { onceIn } from "../notes/note.ts";
import type { OwnerView } from "./owners-view.ts";
import { signerKeys } from "./signatures-due.ts";
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
  const signatures = owner.integrations.flatMap((integration): readonly SignatureTask[] => {
    const due = view.lookUp.signaturesDue(integration);
    const mine = due?.signatures.filter(
      (signature) =>
        signature.owners.some((email) => email === owner.email) ||
        signature.logins.some((login) => logins.has(login)),
    );
    if (due === undefined || mine === undefined || mine.length === 0) return [];
    const { gate, missing } = due;
    return [{ integration, gate, roles: mine.map(({ role }) => role), missing }];
  });
  const errors = pathsWithErrors(view, owner).map((path) => ({
    path,
    findings: (view.findingsByPath.get(path) ?? []).filter(isError),
  }));
  return { signatures: signatures.sort((a, b) => a.missing - b.missing), errors };
});

/** How many of them can be done today, for who lists all units: errors, and signatures for which nothing is missing. */
export const countReadyTasks = onceIn((view: SiteView, owner: OwnerView): number => {
  const keys = signerKeys(owner);
  const ready = owner.integrations.filter((integration) =>
    view.lookUp.readySigners(integration).some((signer) => keys.has(signer)),
  );
  return ready.length + pathsWithErrors(view, owner).length;
});

function pathsWithErrors(view: SiteView, owner: OwnerView): readonly string[] {
  const all = [
    ...owner.owned,
    ...owner.managed,
    ...owner.named.map(({ integration }) => integration),
  ];
  const paths = [...new Set(all.map(({ path }) => path))];
  return paths.filter((path) => view.lookUp.severities(path).some(isError));
}
