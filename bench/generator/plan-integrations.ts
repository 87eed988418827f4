import { randomFrom, seedOf } from "./random.ts";
import type { MadeSystem } from "./systems.ts";

export type MadePhase =
  | "need"
  | "parties"
  | "clarification"
  | "agreement"
  | "implementation"
  | "operation"
  | "exit"
  | "retired";

/** What an integration is before its text is written: who it joins and how far it has come. */
export interface PlannedIntegration {
  readonly id: string;
  readonly index: number;
  readonly source: MadeSystem;
  readonly target: MadeSystem;
  readonly phase: MadePhase;
  readonly dependsOn: readonly string[];
}

// In parts of a hundred: a catalogue that has been in use for some years is mostly operation.
const shares: readonly (readonly [MadePhase, number])[] = [
  ["need", 4],
  ["parties", 4],
  ["clarification", 4],
  ["agreement", 5],
  ["implementation", 8],
  ["exit", 3],
  ["retired", 4],
];

function phaseAt(position: number): MadePhase {
  let left = position;
  for (const [phase, share] of shares) {
    if (left < share) return phase;
    left -= share;
  }
  return "operation";
}

/**
 * Decides which systems each integration joins. A few systems are hubs (records, payroll, citizen data), as everywhere;
 * no two integrations go the same way between the same systems, for that would be a finding.
 */
export function planIntegrations(
  count: number,
  systems: readonly MadeSystem[],
  seed: number,
): readonly PlannedIntegration[] {
  const random = randomFrom(seedOf(seed, 2, 0));
  const hubs = Math.max(2, Math.round(systems.length / 100));
  const anySystem = (): MadeSystem =>
    systems[
      random.chance(0.25) ? random.between(0, hubs - 1) : random.between(0, systems.length - 1)
    ] as MadeSystem;
  const taken = new Set<string>();
  const inOperation: string[] = [];
  const planned: PlannedIntegration[] = [];
  while (planned.length < count) {
    const source = anySystem();
    const target = anySystem();
    const pair = `${source.id}>${target.id}`;
    if (source === target || taken.has(pair)) continue;
    taken.add(pair);
    const index = planned.length;
    const phase = phaseAt(random.between(0, 99));
    const id = `${source.id}-${target.id}-${index + 1}`;
    const dependsOn =
      inOperation.length > 0 && random.chance(0.1) ? [random.pick(inOperation)] : [];
    planned.push({ id, index, source, target, phase, dependsOn });
    if (phase === "operation") inOperation.push(id);
  }
  return planned;
}
