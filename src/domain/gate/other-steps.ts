import { vendorKey } from "../vendors.ts";
import { block } from "./block-words.ts";
import { seatsOf, systemSeat } from "./demands.ts";
import { type DraftStep, errorsOf } from "./draft-step.ts";
import type { GateReason } from "./gate-decision.ts";
import type { GovernanceChange, SystemChange } from "./gate-input.ts";
import type { GatePolicy } from "./gate-policy.ts";
import { sameData } from "./same-data.ts";
import type { TransitionKind } from "./transition.ts";

function systemKind({ after, before }: SystemChange): TransitionKind | undefined {
  if (after.state === "unreadable") return undefined;
  if (after.state === "absent") return "system-removed";
  if (before.state !== "read") return "system-registered";
  const [then, now] = [before.entry.raw, after.entry.raw];
  if (!sameData(then.owner, now.owner) || !sameData(then.manager, now.manager))
    return "system-owners";
  const [from, to] = [before.entry.fields.vendor?.name, after.entry.fields.vendor?.name];
  if (vendorKey(from ?? "") !== vendorKey(to ?? "")) return "system-vendor";
  return before.entry.fields.hosting === after.entry.fields.hosting ? undefined : "system-hosting";
}

/** What a changed system asks: only who owns it, who delivers it, where it runs, and that it is there at all, is signed for. */
export function systemStep(change: SystemChange, policy: GatePolicy): DraftStep | undefined {
  const { after, before, baseMoved, id, path } = change;
  const kind = systemKind(change);
  const reasons: readonly GateReason[] = [
    ...(baseMoved ? [block("base-moved")] : []),
    ...(after.state === "unreadable" ? [block("unreadable-head")] : []),
    ...(after.state === "read" && !after.entry.intact ? [block("not-intact")] : []),
  ];
  if (kind === undefined && reasons.length === 0) return undefined;
  const sides = [after, before].flatMap((side) => (side.state === "read" ? [side.entry] : []));
  return {
    subject: { kind: "system", id, path, title: sides[0]?.fields.name ?? id },
    transitions: kind === undefined ? [] : [{ kind, gates: [] }],
    criteria: [],
    findings: errorsOf(change.findings),
    reasons,
    changes: change.changes,
    demands: kind === undefined ? [] : [systemSeat(id, policy)],
  };
}

// No integration stands behind it, and IT's seat asks for none.
const noIntegration = { id: "", title: "", phase: "need", status: "active" } as const;

/** What a change of the governance file or the schemas asks: whoever may sign, or what is asked, is IT's to answer for. */
export const governanceStep = (change: GovernanceChange, policy: GatePolicy): DraftStep => ({
  subject: { kind: "governance", id: change.path, path: change.path, title: change.path },
  transitions: [{ kind: "governance", gates: [] }],
  criteria: [],
  findings: errorsOf(change.findings),
  reasons: change.baseMoved ? [block("base-moved")] : [],
  changes: change.changes,
  demands: seatsOf("it", noIntegration, policy),
});
