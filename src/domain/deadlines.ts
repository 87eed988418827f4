import type { Catalogue } from "./catalogue.ts";
import { addDays, addMonths } from "./dates.ts";
import { type DeadlineKind, type DeadlineState, deadlineTitles } from "./deadline-kinds.ts";
import { usersOfSystem } from "./dependants.ts";
import type { Integration, System } from "./entry.ts";
import type { FieldPath } from "./finding.ts";
import { integrationDates, type Window } from "./integration-dates.ts";
import type { Text } from "./language.ts";
import { isClosed } from "./liveness.ts";
import { perCatalogue } from "./per-catalogue.ts";

/** One dated obligation of an integration or a system. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** ISO date: the last day on which all is well. */
  readonly on: string;
  readonly subject: "integration" | "system";
  /** The id of the integration or system. */
  readonly id: string;
  /** Whose agreement or contract it is, as the file names them. */
  readonly vendor?: string;
  /** The value in the file that the date comes from. */
  readonly field: FieldPath;
  readonly state: DeadlineState;
}

/** A title for lists: the kind, and the vendor where there is one. */
export function deadlineTitle({ kind, vendor }: Pick<Deadline, "kind" | "vendor">): Text {
  const { da, en } = deadlineTitles[kind];
  return vendor === undefined ? { da, en } : { da: `${da}: ${vendor}`, en: `${en}: ${vendor}` };
}

/** Where `on` lies, seen from `today`; `soonFrom` is the first day of the window before it. */
const stateOf = (on: string, soonFrom: string, today: string): DeadlineState =>
  on < today ? "overdue" : soonFrom <= today ? "soon" : "later";

// A new system takes about a year to buy and connect.
const systemEndWindowMonths = 12;

/** The end of life of a system, unless it has passed and nothing that is alive uses the system any more. */
export function systemDeadlines(
  system: System,
  catalogue: Catalogue,
  today: string,
): readonly Deadline[] {
  const on = system.fields.endOfLifeOn;
  if (on === undefined) return [];
  const inUse = () => usersOfSystem(system.id, catalogue).some(({ fields }) => !isClosed(fields));
  if (on < today && !inUse()) return [];
  const state = stateOf(on, addMonths(on, -systemEndWindowMonths), today);
  return [
    { kind: "system-end", on, subject: "system", id: system.id, field: ["endOfLifeOn"], state },
  ];
}

/** True when `on` lies so far ahead that no window can have begun: a cheap no for nearly every date. */
const isFarAhead = (on: string, today: string): boolean =>
  Number(on.slice(0, 4)) - Number(today.slice(0, 4)) > 1;

function soonFromOf(on: string, window: Window, dpaDays: number): string {
  if (window.unit === "months") return addMonths(on, -window.count);
  return addDays(on, -(window.unit === "dpa" ? dpaDays : window.count));
}

function workOut(integration: Integration, catalogue: Catalogue, today: string): Deadline[] {
  const { dpaExpiresSoonDays } = catalogue.governance.limits;
  return integrationDates(integration.fields).map(({ kind, on, field, window, vendor }) => {
    const isFixed = window.unit === "days" && isFarAhead(on, today);
    const state = isFixed
      ? "later"
      : stateOf(on, soonFromOf(on, window, dpaExpiresSoonDays), today);
    const common = { kind, on, subject: "integration" as const, id: integration.id, field, state };
    return vendor === undefined ? common : { ...common, vendor };
  });
}

const known = perCatalogue(() => new Map<string, WeakMap<Integration, readonly Deadline[]>>());

/** Every dated obligation of an integration, in the order of the file; none when it is closed. */
export function integrationDeadlines(
  integration: Integration,
  catalogue: Catalogue,
  today: string,
): readonly Deadline[] {
  const byDay = known(catalogue);
  let byIntegration = byDay.get(today);
  if (byIntegration === undefined) {
    byIntegration = new WeakMap();
    byDay.set(today, byIntegration);
  }
  let deadlines = byIntegration.get(integration);
  if (deadlines === undefined) {
    deadlines = workOut(integration, catalogue, today);
    byIntegration.set(integration, deadlines);
  }
  return deadlines;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The whole catalogue's obligations, the nearest first, then by id and kind. */
export function allDeadlines(catalogue: Catalogue, today: string): readonly Deadline[] {
  return [
    ...catalogue.integrations.flatMap((entry) => integrationDeadlines(entry, catalogue, today)),
    ...catalogue.systems.flatMap((entry) => systemDeadlines(entry, catalogue, today)),
  ].sort((a, b) => byText(a.on, b.on) || byText(a.id, b.id) || byText(a.kind, b.kind));
}
