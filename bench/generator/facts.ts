import type { Element } from "./areas.ts";
import type { MadePhase, PlannedIntegration } from "./plan-integrations.ts";
import type { Random } from "./random.ts";

// The order of the process; `retired` ends the last phase.
const order: readonly MadePhase[] = [
  "need",
  "parties",
  "clarification",
  "agreement",
  "implementation",
  "operation",
  "exit",
  "retired",
];
/** True when a phase has passed the gate into another. */
export const reached = (phase: MadePhase, gate: MadePhase): boolean =>
  order.indexOf(phase) >= order.indexOf(gate);

/** Days from `generatedOn` at which each step happened, in the order the process asks for. */
interface Timeline {
  readonly kitos: number;
  readonly clarification: number;
  readonly threeParty: number;
  readonly exitSettled: number;
  readonly signed: number;
  readonly live: number;
  readonly ends: number;
}

function timelineOf(phase: MadePhase, random: Random): Timeline {
  const live = reached(phase, "operation") ? -random.between(60, 700) : random.between(30, 200);
  const clarification = Math.min(live - 210, -random.between(95, 140));
  const ended = phase === "exit" || phase === "retired";
  return {
    kitos: clarification - 30,
    clarification,
    threeParty: clarification + 40,
    exitSettled: clarification + 60,
    signed: clarification + 80,
    live,
    ends: ended ? random.between(200, 320) : random.between(500, 1800),
  };
}

/** What one integration is about: the data it moves and how far it has come. */
export interface Facts {
  readonly plan: PlannedIntegration;
  readonly elements: readonly Element[];
  readonly personal: boolean;
  readonly sensitive: boolean;
  readonly timeline: Timeline;
  readonly task: string;
  readonly case: string;
}

/** Draws the facts of a planned integration. */
export function drawFacts(plan: PlannedIntegration, random: Random): Facts {
  const { area } = plan.source;
  const elements = random.some(area.elements, random.between(3, area.elements.length));
  return {
    plan,
    elements,
    personal: elements.some(({ category }) => category !== "none"),
    sensitive: elements.some(({ category }) => category === "sensitive"),
    timeline: timelineOf(plan.phase, random),
    task: random.pick(area.tasks),
    case: `${random.between(2021, 2026)}-${String(random.between(1, 999999)).padStart(6, "0")}`,
  };
}

/** Each vendor once: both systems may come from the same one. */
export const vendorsOf = ({ source, target }: PlannedIntegration): readonly string[] => [
  ...new Set([source.vendor, target.vendor]),
];
