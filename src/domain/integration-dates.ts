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
const dpaWindow: Window = { unit: "dpa" };
const sixtyDays: Window = { unit: "days", count: 60 };

/** Takes a date with its place, or nothing; the place is put together only for a date that counts. */
type Put = (
  kind: DeadlineKind,
  on: string | null | undefined,
  window: Window,
  group: string,
  member: string | number,
  key: string,
  vendor?: string,
) => void;

function putDpaDates({ dpa }: IntegrationFields, put: Put): void {
  for (const [index, entry] of (dpa ?? []).entries()) {
    const { status, vendor, validUntil, nextAuditOn } = entry;
    if (validUntil === undefined && nextAuditOn === undefined) continue;
    // What was terminated neither runs out nor is audited; that it is over is said by `dpa-expired`.
    if (status === "terminated") continue;
    if (!dpaInForce(entry, dpa ?? [])) continue;
    put("dpa-expiry", validUntil, dpaWindow, "dpa", index, "validUntil", vendor);
    put("dpa-audit", nextAuditOn, quarter, "dpa", index, "nextAuditOn", vendor);
  }
}

function putContractDates({ contracts, exit }: IntegrationFields, put: Put): void {
  if (typeof exit?.decommission?.contractsEndedOn === "string") return;
  for (const [index, contract] of (contracts ?? []).entries()) {
    const { vendor, endsOn } = contract;
    if (endsOn === undefined || !contractInForce(contract, contracts ?? [])) continue;
    put("contract-end", endsOn, quarter, "contracts", index, "endsOn", vendor);
    put(
      "contract-notice",
      lastDayOfNotice(contract),
      quarter,
      "contracts",
      index,
      "endsOn",
      vendor,
    );
  }
}

function putRunningDates(fields: IntegrationFields, put: Put): void {
  const { privacy, technical, operation, exit } = fields;
  const { dpia, riskAssessment } = privacy ?? {};
  put("dpia-review", dpia?.reviewOn, quarter, "privacy", "dpia", "reviewOn");
  put("risk-review", riskAssessment?.reviewOn, quarter, "privacy", "riskAssessment", "reviewOn");
  put("review", operation?.nextReviewOn, quarter, "operation", "nextReviewOn", "");
  const certificate = technical?.certificateExpiresOn;
  put("certificate", certificate, sixtyDays, "technical", "certificateExpiresOn", "");
  const lead = exit?.leadTimeMonths;
  const window: Window = lead === undefined ? quarter : { unit: "months", count: lead };
  put("exit-end", exit?.expectedEndOn, window, "exit", "expectedEndOn", "");
}

function putRegisterDates(fields: IntegrationFields, put: Put): void {
  const { phase, implementation, legacy, waivers } = fields;
  if (!hasReached(phase, "operation") && implementation?.liveOn === undefined)
    put("go-live", implementation?.plannedGoLive, quarter, "implementation", "plannedGoLive", "");
  put("legacy-completion", legacy?.completeBy, quarter, "legacy", "completeBy", "");
  for (const [index, { until }] of (waivers ?? []).entries())
    put("waiver", until, quarter, "waivers", index, "until");
}

const places = new Map<DeadlineKind, FieldPath[]>();

/** The place of a date: the same object for the same place, as a large catalogue holds hundreds of thousands of dates. */
function placeOf(
  kind: DeadlineKind,
  group: string,
  member: string | number,
  key: string,
): FieldPath {
  let ofKind = places.get(kind);
  if (ofKind === undefined) {
    ofKind = [];
    places.set(kind, ofKind);
  }
  // A kind is of one group and key, and of one member where that has no number.
  const number = typeof member === "number" ? member : 0;
  let place = ofKind[number];
  if (place === undefined) {
    place = key === "" ? [group, member] : [group, member, key];
    ofKind[number] = place;
  }
  return place;
}

/**
 * Every dated obligation an integration's front matter holds; none once it is closed, and none of the running ones once its data have
 * stopped. `counts` leaves out, early and cheaply, dates the caller does not want.
 */
export function integrationDates(
  fields: IntegrationFields,
  counts: (on: string, window: Window) => boolean,
): readonly DatedObligation[] {
  if (isClosed(fields)) return [];
  const found: DatedObligation[] = [];
  const put: Put = (kind, on, window, group, member, key, vendor) => {
    if (typeof on !== "string" || !counts(on, window)) return;
    const field = placeOf(kind, group, member, key);
    found.push(
      vendor === undefined ? { kind, on, field, window } : { kind, on, field, window, vendor },
    );
  };
  if (!isStopped(fields)) {
    putDpaDates(fields, put);
    putRunningDates(fields, put);
  }
  putContractDates(fields, put);
  putRegisterDates(fields, put);
  return found;
}
