import type { GateTask } from "../../src/commands/run-phase-gate.ts";
import { UsageError } from "../../src/domain/usage-error.ts";

const form = /^[1-9]\d{0,9}(?: *, *[1-9]\d{0,9}){0,99}$/;

/** The pull requests that the input `pull-requests` names; nothing where it is left empty. Throws `UsageError` for what is no list of numbers. */
export function listedInput(given: string): GateTask | undefined {
  if (given === "") return undefined;
  if (given === "none") return { kind: "listed", numbers: [] };
  if (form.test(given)) return { kind: "listed", numbers: given.split(",").map(Number) };
  throw new UsageError({
    da: `Inputtet "pull-requests" er "${given}". Skriv numre med komma imellem, som 12,13, eller none.`,
    en: `The input "pull-requests" is "${given}". Write numbers with commas between, like 12,13, or none.`,
  });
}
