import { dayFrom } from "./dates.ts";
import type { PlannedIntegration } from "./plan-integrations.ts";

/** A mistake a person could make, put into a sound file. Each gives at least one error. */
interface Mistake {
  readonly name: string;
  readonly fits: (plan: PlannedIntegration) => boolean;
  readonly make: (text: string, plan: PlannedIntegration) => string;
}

const always = (): boolean => true;
const running = ({ phase }: PlannedIntegration): boolean =>
  phase === "operation" || phase === "implementation";

const mistakes: readonly Mistake[] = [
  {
    name: "misspelt status",
    fits: always,
    make: (text) => text.replace(/^status: \w+$/m, "status: actve"),
  },
  {
    name: "unknown key",
    fits: always,
    make: (text) => text.replace(/^visibility: /m, "visibilty: "),
  },
  {
    name: "system that does not exist",
    fits: always,
    make: (text, { source }) =>
      text.replace(`{ id: ${source.id}, role`, `{ id: ${source.id}x, role`),
  },
  {
    name: "broken indentation",
    fits: always,
    make: (text) => text.replace(/^ {2}frequency:/m, "   frequency:"),
  },
  {
    name: "no end of the front matter",
    fits: always,
    make: (text) => text.replace(/\n---\n/, "\n--\n"),
  },
  {
    name: "empty section",
    fits: always,
    make: (text) => text.replace(/(## Behov\n)[^#]*/, "$1\n"),
  },
  {
    name: "date that does not exist",
    fits: running,
    make: (text) => text.replace(/plannedGoLive: \S+/, "plannedGoLive: 2026-02-30"),
  },
  {
    name: "databehandleraftale that has run out",
    fits: ({ phase, source }) => phase === "operation" && source.area.subjects.length > 0,
    make: (text) => text.replace(/validUntil: \S+/, `validUntil: ${dayFrom(-3)}`),
  },
  {
    name: "weak encryption",
    fits: ({ phase, source }) => phase === "operation" && source.area.subjects.length > 0,
    make: (text) => text.replace(/encryption: \S+/, "encryption: tls-1.0"),
  },
  {
    name: "missing monitoring",
    fits: ({ phase }) => phase === "operation",
    make: (text) => text.replace(/^ {2}monitoring: .*\n/m, ""),
  },
  {
    name: "dead link",
    fits: always,
    make: (text) => text.replace("](../systems/", "](../systemer/"),
  },
];

/** Puts one mistake that fits into a sound file; `turn` chooses which, so that a large catalogue has them all. */
export function spoil(text: string, plan: PlannedIntegration, turn: number): string {
  const fitting = mistakes.filter(({ fits }) => fits(plan));
  const mistake = fitting[turn % fitting.length] as Mistake;
  const spoilt = mistake.make(text, plan);
  if (spoilt === text) throw new Error(`The mistake "${mistake.name}" left ${plan.id} as it was`);
  return spoilt;
}
