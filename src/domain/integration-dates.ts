import { contractInForce, lastDayOfNotice } from "./contract-terms.ts";
import type { DeadlineKind } from "./deadline-kinds.ts";
import { dpaInForce } from "./dpa-decisions.ts";
import type { FieldPath } from "./finding.ts";
import type { IntegrationFields } from "./integration-fields.ts";
import { isClosed, isStopped } from "./liveness.ts";
import { hasReached } from "./phase.ts";

/** How long before a date it counts as soon; `dpa` is the municipality's own limit for agreements. */
export type Window =
  | { readonly unit: "days" | "months"; readonly count: number }
  | { readonly unit: "dpa" };

/** A dated obligation before anybody asked what day it is. */
export interface DatedObligation {
  readonly kind: DeadlineKind;
  readonly on: string;
  readonly vendor?: string;
  readonly field: FieldPath;
  readonly window: Window;
}

const quarter: Window = { unit: "days", count: 90 };
const sixtyDays: Window = { unit: "days", count: 60 };

type Found = readonly [
  kind: DeadlineKind,
  on: string | null | undefined,
  field: FieldPath,
  window: Window,
  vendor?: string,
];

function dpaDates({ dpa = [] }: IntegrationFields): Found[] {
  return dpa.flatMap((entry, index): Found[] => {
    if (!dpaInForce(entry, dpa)) return [];
    return [
      ["dpa-expiry", entry.validUntil, ["dpa", index, "validUntil"], { unit: "dpa" }, entry.vendor],
      ["dpa-audit", entry.nextAuditOn, ["dpa", index, "nextAuditOn"], quarter, entry.vendor],
    ];
  });
}

function contractDates({ contracts = [] }: IntegrationFields): Found[] {
  return contracts.flatMap((contract, index): Found[] => {
    if (!contractInForce(contract, contracts)) return [];
    const end: FieldPath = ["contracts", index, "endsOn"];
    return [
      ["contract-end", contract.endsOn, end, quarter, contract.vendor],
      ["contract-notice", lastDayOfNotice(contract), end, quarter, contract.vendor],
    ];
  });
}

function privacyDates({ privacy }: IntegrationFields): Found[] {
  const dpia: FieldPath = ["privacy", "dpia", "reviewOn"];
  const risk: FieldPath = ["privacy", "riskAssessment", "reviewOn"];
  return [
    ["dpia-review", privacy?.dpia?.reviewOn, dpia, quarter],
    ["risk-review", privacy?.riskAssessment?.reviewOn, risk, quarter],
  ];
}

function runningDates({ technical, operation, exit }: IntegrationFields): Found[] {
  const lead: Window =
    exit?.leadTimeMonths === undefined ? quarter : { unit: "months", count: exit.leadTimeMonths };
  return [
    ["review", operation?.nextReviewOn, ["operation", "nextReviewOn"], quarter],
    [
      "certificate",
      technical?.certificateExpiresOn,
      ["technical", "certificateExpiresOn"],
      sixtyDays,
    ],
    ["exit-end", exit?.expectedEndOn, ["exit", "expectedEndOn"], lead],
  ];
}

function goLiveDates({ phase, implementation }: IntegrationFields): Found[] {
  if (hasReached(phase, "operation") || implementation?.liveOn !== undefined) return [];
  const field: FieldPath = ["implementation", "plannedGoLive"];
  return [["go-live", implementation?.plannedGoLive, field, quarter]];
}

function registerDates({ legacy, waivers = [] }: IntegrationFields): Found[] {
  return [
    ["legacy-completion", legacy?.completeBy, ["legacy", "completeBy"], quarter],
    ...waivers.map(
      ({ until }, index): Found => ["waiver", until, ["waivers", index, "until"], quarter],
    ),
  ];
}

/** Every dated obligation an integration's front matter holds; none once it is closed, and none of the running ones once its data have stopped. */
export function integrationDates(fields: IntegrationFields): readonly DatedObligation[] {
  if (isClosed(fields)) return [];
  const running = isStopped(fields)
    ? []
    : [...dpaDates(fields), ...privacyDates(fields), ...runningDates(fields)];
  const contracts =
    typeof fields.exit?.decommission?.contractsEndedOn === "string" ? [] : contractDates(fields);
  const found = [...running, ...contracts, ...goLiveDates(fields), ...registerDates(fields)];
  return found.flatMap(([kind, on, field, window, vendor]) =>
    typeof on === "string"
      ? [vendor === undefined ? { kind, on, field, window } : { kind, on, field, window, vendor }]
      : [],
  );
}
