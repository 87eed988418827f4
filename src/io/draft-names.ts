import { randomBytes } from "node:crypto";
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRunning, ownPid } from "./running-process.ts";

const digits = 8;
const anHour = 3_600_000;

/** A name that nobody has, and that says which process it is of: `.00001a2b….tmp`. */
export const draftName = (): string =>
  `.${ownPid.toString(16).padStart(digits, "0")}${randomBytes(6).toString("hex")}.tmp`;

const draftPattern = /^\.([0-9a-f]{8})[0-9a-f]{12}\.tmp$/;

/** Whether a file's name is one of these. */
export const isDraftName = (name: string): boolean => draftPattern.test(name);

/** Removes drafts in a folder whose run was killed. Those of a run beside this one stay. */
export function removeDeadDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = draftPattern.exec(name)?.[1];
    if (pid === undefined) continue;
    const path = join(folder, name);
    const isOld = Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > anHour;
    if (isOld || !isRunning(Number.parseInt(pid, 16))) rmSync(path, { force: true });
  }
}
