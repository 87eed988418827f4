import type { PullRequestTrigger } from "../../src/commands/phase-gate/gate-run.ts";
import type { GateTask } from "../../src/commands/run-phase-gate.ts";
import { isRecord } from "../../src/domain/loose-json.ts";

type Json = Readonly<Record<string, unknown>>;

const within = (from: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), from);

function text(from: unknown, ...keys: readonly string[]): string {
  const value = within(from, ...keys);
  if (typeof value === "string" && value !== "") return value;
  throw new Error(`The event does not say ${keys.join(".")}.`);
}

const commitForm = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

function commit(from: unknown, ...keys: readonly string[]): string {
  const value = text(from, ...keys);
  if (commitForm.test(value)) return value;
  throw new Error(`The event's ${keys.join(".")} is no commit.`);
}

const kinds = { User: "user", Bot: "bot" } as const;

function labeled(payload: Json, headSha: string): Pick<PullRequestTrigger, "labeled"> {
  if (payload.action !== "labeled") return {};
  const type = text(payload, "sender", "type");
  return {
    labeled: {
      label: text(payload, "label", "name"),
      headSha,
      sender: {
        login: text(payload, "sender", "login"),
        kind: type === "User" || type === "Bot" ? kinds[type] : "other",
      },
      at: text(payload, "pull_request", "updated_at"),
    },
  };
}

function pullRequest(payload: Json): PullRequestTrigger {
  const number = within(payload, "pull_request", "number");
  if (!Number.isSafeInteger(number)) throw new Error("The event does not say which pull request.");
  const headSha = commit(payload, "pull_request", "head", "sha");
  return {
    number: Number(number),
    headSha,
    updatedAt: text(payload, "pull_request", "updated_at"),
    ...(payload.action === "synchronize" ? { past: commit(payload, "before") } : {}),
    ...labeled(payload, headSha),
  };
}

const branchOf = (ref: string): string => ref.replace(/^refs\/heads\//, "");

/**
 * Reads what a run is about from its event. Of a pull request only the number, the heads, the times and a label with its sender are
 * taken, and all of them are only compared with what GitHub says afresh. Throws for an event that the gate does not know.
 */
export function readEvent(event: string, payload: unknown): GateTask {
  if (event === "schedule" || event === "workflow_dispatch") return { kind: "all-open" };
  if (!isRecord(payload)) throw new Error("The event has no content.");
  if (event === "pull_request_target")
    return { kind: "pull-request", trigger: pullRequest(payload) };
  if (event === "merge_group")
    return {
      kind: "merge-group",
      group: {
        headSha: commit(payload, "merge_group", "head_sha"),
        branch: branchOf(text(payload, "merge_group", "base_ref")),
      },
    };
  throw new Error(
    `The phase gate does not run on the event ${event}. See the workflow in its README.`,
  );
}
