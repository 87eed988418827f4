import type { Text } from "./language.ts";

/** The seven phases in order; an integration "in" a phase has passed the gate into it. */
export const phases = [
  "need",
  "parties",
  "clarification",
  "agreement",
  "implementation",
  "operation",
  "exit",
] as const;
export type Phase = (typeof phases)[number];

/** The gates in order. The first phase has criteria (`need`) but nobody signs for it; `retired` ends the last phase. */
export const gates = [...phases, "retired"] as const;
export type Gate = (typeof gates)[number];

export const statuses = ["active", "on-hold", "rejected", "retired"] as const;
export type Status = (typeof statuses)[number];

export const phaseNames: Readonly<Record<Gate, Text>> = {
  need: { da: "Behov", en: "Need" },
  parties: { da: "Parter", en: "Parties" },
  clarification: { da: "Afklaring", en: "Clarification" },
  agreement: { da: "Aftale", en: "Agreement" },
  implementation: { da: "Implementering", en: "Implementation" },
  operation: { da: "Drift", en: "Operation" },
  exit: { da: "Exit", en: "Exit" },
  retired: { da: "Afviklet", en: "Retired" },
};

export const statusNames: Readonly<Record<Status, Text>> = {
  active: { da: "Aktiv", en: "Active" },
  "on-hold": { da: "På hold", en: "On hold" },
  rejected: { da: "Afvist", en: "Rejected" },
  retired: { da: "Afviklet", en: "Retired" },
};

/** 1 to 7. */
export const phaseNumber = (phase: Phase): number => phases.indexOf(phase) + 1;

/** True when `phase` has come at least as far as `other`. */
export const hasReached = (phase: Phase, other: Phase): boolean =>
  phases.indexOf(phase) >= phases.indexOf(other);

/** The gate that comes after a phase. */
export const nextGate = (phase: Phase): Gate => gates[phases.indexOf(phase) + 1] as Gate;

/** Every gate an integration must have passed: up to and including its phase, and `retired` when it is retired. */
export function passedGates(phase: Phase, status: Status): readonly Gate[] {
  const passed: readonly Gate[] = phases.slice(0, phases.indexOf(phase) + 1);
  return status === "retired" ? [...passed, "retired"] : passed;
}
