import type { IntegrationFields } from "./integration-fields.ts";
import { hasReached } from "./phase.ts";

/** `closed` asks nothing more of anybody, `on-hold` moves nothing now, `active` is everything else. */
export type Life = "active" | "on-hold" | "closed";

type State = Pick<IntegrationFields, "phase" | "status">;

/**
 * What the status means for the duties. Rejecting closes only what was never built: something that has reached
 * implementation is closed through its exit, so `rejected` there counts as active and hides nothing.
 */
export function lifeOf({ phase, status }: State): Life {
  if (status === "retired") return "closed";
  if (status === "rejected") return hasReached(phase, "implementation") ? "active" : "closed";
  return status;
}

/** True when nothing more is asked: retired, or rejected before anything was built. */
export const isClosed = (fields: State): boolean => lifeOf(fields) === "closed";

/** True once the exit has stopped the flow of data. */
export const isStopped = (fields: Pick<IntegrationFields, "phase" | "exit">): boolean =>
  fields.phase === "exit" && typeof fields.exit?.decommission?.stoppedOn === "string";

/** True when data move today: active, in operation or in an exit that has not stopped the flow yet. */
export const isLive = (fields: State & Pick<IntegrationFields, "exit">): boolean =>
  lifeOf(fields) === "active" && hasReached(fields.phase, "operation") && !isStopped(fields);
