// The one file of io that touches process: which process this is cannot be handed in by mistake, and decides nothing but whose drafts are whose.
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { kill, pid } from "node:process";
import { errorCode } from "./error-code.ts";

/** The number of this process. */
export const ownPid: number = pid;

/** A process, told apart from those that have its number before or after it, or on another machine that shares the disk. */
export interface ProcessMark {
  readonly pid: number;
  readonly host?: string;
  /** When it was started, in a measure of the system's own; missing where the system does not say. */
  readonly started?: string;
}

// Its place in Linux' list of what is known of a process, counted after the name, which may hold spaces.
const startField = 19;

function startOf(number: number): { readonly started?: string } {
  try {
    const known = readFileSync(`/proc/${number}/stat`, "latin1");
    const started = known.slice(known.lastIndexOf(")") + 2).split(" ")[startField];
    return started === undefined ? {} : { started };
  } catch {
    return {};
  }
}

/** The mark of this process. */
export const ownMark = (): ProcessMark => ({ pid, host: hostname(), ...startOf(pid) });

/** Whether the very process that left a mark runs; of another machine's, nobody knows. */
export function stillRuns(mark: ProcessMark): boolean | "elsewhere" {
  if (mark.host !== undefined && mark.host !== hostname()) return "elsewhere";
  if (!isRunning(mark.pid)) return false;
  const { started } = startOf(mark.pid);
  return mark.started === undefined || started === undefined || mark.started === started;
}

/** Whether a process of this machine runs. */
export function isRunning(number: number): boolean {
  if (!Number.isInteger(number) || number <= 0) return false;
  try {
    kill(number, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
