// The one file of io that touches process: which process this is cannot be handed in by mistake, and decides nothing but whose drafts are whose.
import { kill, pid } from "node:process";
import { errorCode } from "./error-code.ts";

/** The number of this process. */
export const ownPid: number = pid;

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
