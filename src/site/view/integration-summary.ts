import type { Integration } from "../../domain/entry.ts";
import type { DataCategory } from "../../domain/integration-fields.ts";
import { type Phase, phases, type Status } from "../../domain/phase.ts";
import { summaryColumn } from "../columns/summary-column.ts";
import { inPhaseSince } from "./phase-dates.ts";
import type { SiteView } from "./site-view.ts";

/** What every list shows of an integration. */
export interface IntegrationSummary {
  readonly id: string;
  readonly title: string;
  readonly phase: Phase;
  readonly status: Status;
  /** Names. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly twoWay: boolean;
  readonly systemIds: readonly string[];
  readonly vendors: readonly string[];
  readonly unit: string | undefined;
  /** The gravest kind of data that moves; nothing where no element says. */
  readonly category: DataCategory | undefined;
  readonly cpr: boolean;
  readonly thirdCountry: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly changedOn: string | undefined;
  /** The day it entered its phase; nothing where nobody knows, as when it was registered in the middle of its way. */
  readonly since: string | undefined;
}

/** Sums up an integration for lists. */
export function summarise(
  view: Pick<SiteView, "input" | "findingsByPath" | "columns">,
  integration: Integration,
): IntegrationSummary {
  const { id, path } = integration;
  const { changedOn, history } = view.input;
  const { stated, ...facts } = view.columns.of(summaryColumn)(integration);
  const findings = view.findingsByPath.get(path) ?? [];
  const count = (severity: string) =>
    findings.filter((found) => found.severity === severity).length;
  return {
    ...facts,
    id,
    unit: facts.unit,
    category: facts.category,
    errors: count("error"),
    warnings: count("warning"),
    changedOn: changedOn.get(path),
    since: inPhaseSince({ fields: { ...stated, phase: facts.phase } }, history.get(id)),
  };
}

/** Where a phase stands among the seven, from 0. */
export const phaseIndex = (phase: Phase): number => phases.indexOf(phase);
