import type { RecertifyTask } from "../../src/commands/recertify/recertify-run.ts";
import { isRecord } from "../../src/domain/loose-json.ts";
import { UsageError } from "../../src/domain/usage-error.ts";

/** How many reviews a run may ask for. Throws `UsageError` for what is no such number. */
export function mostInput(given: string): number {
  const most = Number(given);
  if (/^\d+$/.test(given) && most >= 1 && most <= 100) return most;
  throw new UsageError({
    da: `Inputtet "most" er "${given}". Skriv et antal fra 1 til 100.`,
    en: `The input "most" is "${given}". Write a number from 1 to 100.`,
  });
}

/**
 * Reads what a run is about. Of a pull request only its number is taken, and whether somebody has just said that it is ready; all else is
 * read afresh. Throws for an event that the action does not know.
 */
export function readTask(event: string, payload: unknown, most: number): RecertifyTask {
  if (event === "schedule" || event === "workflow_dispatch") return { kind: "all", most };
  if (event === "pull_request_target" && isRecord(payload) && Number.isSafeInteger(payload.number))
    return {
      kind: "one",
      number: Number(payload.number),
      saysReady: payload.action === "ready_for_review",
    };
  throw new Error(`Reviews do not run on the event ${event}. See the workflow in the README.`);
}
