import type { ExitPlan } from "../../domain/integration-fields.ts";

/** True for a plan that has been settled, also when it has since been put to use. */
export const isSettled = (exit: ExitPlan | undefined): boolean =>
  exit?.status === "settled" || exit?.status === "activated" || exit?.status === "completed";
