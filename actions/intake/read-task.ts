import { readFileSync } from "node:fs";
import { getInput } from "@actions/core";
import { addDays } from "../../src/domain/dates.ts";
import { isRecord, recordIn } from "../../src/domain/loose-json.ts";
import { todayIn } from "../../src/io/clock.ts";
import { todayInput } from "../shared/inputs.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** All open issues, and those closed since an ISO instant. */
export interface NightlyTask {
  readonly since: string;
  readonly most: number;
}

// One that is answered takes three requests, and one to be answered a dozen, of the thousand that the token has for an hour.
const most = 50;
const daysBack = 7;

/** Reads what a run is about. Of an issue's event only the number is taken; everything else is read afresh. */
export function readTask(environment: Environment): { readonly issue: number } | NightlyTask {
  const given = getInput("issue");
  if (/^[1-9]\d{0,9}$/.test(given)) return { issue: Number(given) };
  const event = environment.GITHUB_EVENT_NAME ?? "";
  if (given === "" && ["schedule", "workflow_dispatch"].includes(event)) {
    const today = todayInput() ?? todayIn("UTC", new Date());
    return { most, since: `${addDays(today, -daysBack)}T00:00:00Z` };
  }
  const payload: unknown = JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
  const number = isRecord(payload) ? recordIn(payload, "issue")?.number : undefined;
  if (given === "" && event === "issues" && Number.isSafeInteger(number))
    return { issue: Number(number) };
  throw new Error(
    "The intake runs on issues, with the input `issue`, and on a schedule or by hand for all that are open.",
  );
}
