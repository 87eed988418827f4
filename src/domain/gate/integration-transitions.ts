import type { IntegrationFields } from "../integration-fields.ts";
import { bindingFacts, changesSettledExit, extendsLegacy, isExitSettled } from "./binding-facts.ts";
import { block, exitNotFirst, newPastNeed } from "./block-words.ts";
import type { GateReason } from "./gate-decision.ts";
import { firstMove, phaseMove } from "./phase-move.ts";
import { isBuilt, standOf } from "./stand.ts";
import { hasFreshReason, statusMove } from "./status-move.ts";
import type { Transition, TransitionKind } from "./transition.ts";

type Fields = IntegrationFields | undefined;

/** What happens to an integration, as far as its own facts say; who must answer for it comes after. */
export function integrationTransitions(
  before: Fields,
  after: IntegrationFields,
): readonly Transition[] {
  const move = before === undefined ? firstMove(after) : phaseMove(before, after);
  const status = statusMove(before, after);
  const extended = extendsLegacy(before, after) && move?.kind !== "legacy";
  return [
    ...(move === undefined ? [] : [move]),
    ...(status === undefined ? [] : [status]),
    ...(extended ? [{ kind: "legacy", gates: [] } as const] : []),
    ...bindingFacts(before, after),
  ];
}

const exceptional: readonly TransitionKind[] = ["skipped", "reversed", "revived"];
const restated: readonly TransitionKind[] = ["held", "rejected", "resumed"];

/** True for what leaves the ordinary path and needs the role that grants exceptions, with a reason in the file. */
export const isExceptional = ({ kind }: Transition): boolean => exceptional.includes(kind);

function exitReasons(before: Fields, after: IntegrationFields, signed: Transition): GateReason[] {
  const stands = isExitSettled(before) && !changesSettledExit(before, after);
  if (stands && isExitSettled(after)) return [];
  const together = isExitSettled(after) && before !== undefined;
  return [together ? block("exit-and-signature-together") : exitNotFirst(signed.about ?? [])];
}

// `legacy` softens criteria, so it comes in with the file or not at all.
const isLegacyMisplaced = (before: Fields, after: IntegrationFields): boolean =>
  after.legacy !== undefined &&
  (before === undefined ? after.phase !== "operation" : before.legacy === undefined);

function moveReasons(before: Fields, after: IntegrationFields, kinds: Set<string>): GateReason[] {
  const moves = ["forward", "skipped", "retired"].some((kind) => kinds.has(kind));
  const alive = after.status === "active" || after.status === "retired";
  return [
    ...(before === undefined && firstMove(after) === undefined
      ? [newPastNeed(standOf(after))]
      : []),
    ...(moves && !alive ? [block("not-active")] : []),
  ];
}

/** Whatever in these transitions no signature can mend. */
export function transitionReasons(
  before: Fields,
  after: IntegrationFields,
  transitions: readonly Transition[],
): readonly GateReason[] {
  const kinds = new Set<string>(transitions.map(({ kind }) => kind));
  const fresh = hasFreshReason(before, after);
  const signed = transitions.find(({ kind }) => kind === "contract-signed");
  const unexplained = transitions.some(({ kind }) => restated.includes(kind)) && !fresh;
  const late =
    kinds.has("rejected") && (isBuilt(after) || (before !== undefined && isBuilt(before)));
  return [
    ...moveReasons(before, after, kinds),
    ...(isLegacyMisplaced(before, after) ? [block("legacy-misplaced")] : []),
    ...(transitions.some(isExceptional) && !fresh ? [block("exception-without-reason")] : []),
    ...(unexplained ? [block("status-without-reason")] : []),
    ...(late ? [block("rejected-too-late")] : []),
    ...(signed === undefined ? [] : exitReasons(before, after, signed)),
  ];
}
