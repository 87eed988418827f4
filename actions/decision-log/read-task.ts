import { readFileSync } from "node:fs";
import { addDays } from "../../src/domain/dates.ts";
import { isRecord } from "../../src/domain/loose-json.ts";
import { todayIn } from "../../src/io/clock.ts";
import { todayInput } from "../shared/inputs.ts";
import { wholeNumberInput } from "../shared/whole-number-input.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a run is about: one merge, or all since an ISO instant. */
export type LogTask = { readonly number: number } | { readonly since: string };

/** Reads it from the event. Of a pull request's event only the number is taken; everything else is read afresh. */
export function readTask(environment: Environment): LogTask {
  const event = environment.GITHUB_EVENT_NAME ?? "";
  if (["schedule", "workflow_dispatch"].includes(event)) {
    const today = todayInput() ?? todayIn("UTC", new Date());
    return { since: `${addDays(today, -wholeNumberInput("days", 1, 3650))}T00:00:00Z` };
  }
  const payload: unknown = JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
  const number = isRecord(payload) ? payload.number : undefined;
  if (event === "pull_request_target" && Number.isSafeInteger(number))
    return { number: Number(number) };
  throw new Error(
    "The decision log runs on pull_request_target, when a pull request is closed, and on a schedule or by hand for all of the last days.",
  );
}
