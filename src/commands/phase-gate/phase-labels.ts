import type { GateReport } from "../../domain/gate/gate-report.ts";
import { sameLabel } from "../../domain/gate/same-name.ts";
import { type Phase, phaseNumber, phases } from "../../domain/phase.ts";

/** The label that says which phase a pull request is about: `phase/4-agreement`. */
export const phaseLabel = (phase: Phase): string => `phase/${phaseNumber(phase)}-${phase}`;

/** Every such label, in order. */
export const phaseLabels: readonly string[] = phases.map(phaseLabel);

/** Labels to set and to take off, so that lists of pull requests can be filtered. */
export interface LabelChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

const has = (names: readonly string[], name: string): boolean =>
  names.some((one) => sameLabel(one, name));

/**
 * What our own labels should be: the phases that something moves to, and whether files have errors. Only labels that the repository
 * has are set, and no label of anybody else's is touched. `removed` are labels that count for nothing and come off too.
 */
export function labelChange(
  { decision }: GateReport,
  hasErrors: boolean,
  errorLabel: string,
  standing: readonly string[],
  known: readonly string[],
): LabelChange {
  const moves = decision.steps.flatMap(({ transitions }) =>
    transitions.flatMap(({ to }) => (to === undefined ? [] : [phaseLabel(to.phase)])),
  );
  const wanted = [...new Set([...moves, ...(hasErrors ? [errorLabel] : [])])];
  const owned = [...phaseLabels, errorLabel];
  return {
    add: wanted.filter((name) => has(known, name) && !has(standing, name)),
    remove: standing.filter(
      (name) => (has(owned, name) && !has(wanted, name)) || has(decision.labelsToRemove, name),
    ),
  };
}
