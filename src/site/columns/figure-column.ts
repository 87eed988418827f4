import { needsAgreement } from "../../domain/dpa-decisions.ts";
import type {
  DpaDecision,
  DpaStatus,
  ReuseOutcome,
  Route,
} from "../../domain/integration-fields.ts";
import { isClosed } from "../../domain/liveness.ts";
import { type MilestoneDates, milestoneDates } from "../view/milestone-times.ts";
import type { Column } from "./column.ts";

/** What the page of figures counts. What is closed has neither agreements nor a route. */
export interface FigureFacts {
  readonly outcome: ReuseOutcome | undefined;
  readonly route: Route | undefined;
  readonly agreements: readonly (DpaStatus | "not-required")[];
  readonly dates: MilestoneDates;
}

const agreementOf = (entry: DpaDecision): FigureFacts["agreements"][number] =>
  needsAgreement(entry) ? (entry.status ?? "undecided") : "not-required";

export const figureColumn: Column<FigureFacts> = {
  name: "figures",
  behind: [],
  make: (_, integration) => {
    const { fields } = integration;
    const isAlive = !isClosed(fields);
    return {
      outcome: fields.reuse?.outcome,
      route: isAlive ? fields.technical?.route : undefined,
      agreements: isAlive ? (fields.dpa ?? []).map(agreementOf) : [],
      dates: milestoneDates(integration),
    };
  },
};
