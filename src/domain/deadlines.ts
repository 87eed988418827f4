import type { Catalogue } from "./catalogue.ts";
import { addDays, addMonths } from "./dates.ts";
import { type DeadlineKind, type DeadlineState, deadlineTitles } from "./deadline-kinds.ts";
import { usersOfSystem } from "./dependants.ts";
import type { Integration, System } from "./entry.ts";
import type { FieldPath } from "./finding.ts";
import { type DatedObligation, integrationDates, type Window } from "./integration-dates.ts";
import type { Text } from "./language.ts";
import { isClosed } from "./liveness.ts";

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
  const isNear = addMonths(on, -systemEndWindowMonths) <= today;
  const state = on < today ? "overdue" : isNear ? "soon" : "later";
  return [
    { kind: "system-end", on, subject: "system", id: system.id, field: ["endOfLifeOn"], state },
  ];
}

/** How many days before its date an obligation counts as soon; nothing for a window in months. */
const daysIn = (window: Window, { governance }: Catalogue): number | undefined => {
  if (window.unit === "months") return undefined;
  return window.unit === "dpa" ? governance.limits.dpaExpiresSoonDays : window.count;
};

let horizonDay = "";
const horizons = new Map<number, string>();

/** The last date that is soon today, for a window of so many days; worked out once a day and window. */
function horizon(days: number, today: string): string {
  if (horizonDay !== today) {
    horizons.clear();
    horizonDay = today;
  }
  let last = horizons.get(days);
  if (last === undefined) {
    last = addDays(today, days);
    horizons.set(days, last);
  }
  return last;
}

// Months are counted back from the date, not on from today: the two differ at the ends of months.
function isDue(on: string, window: Window, catalogue: Catalogue, today: string): boolean {
  if (window.unit !== "months") return on <= horizon(daysIn(window, catalogue) ?? 0, today);
  const months = window.count;
  // No month has more than 31 days: beyond that many the exact count need not be asked.
  return on <= horizon(31 * (months + 1), today) && addMonths(on, -months) <= today;
}

function stateOf({ on, window }: DatedObligation, catalogue: Catalogue, today: string) {
  if (on < today) return "overdue";
  return isDue(on, window, catalogue, today) ? "soon" : "later";
}

function toDeadline(
  id: string,
  date: DatedObligation,
  catalogue: Catalogue,
  today: string,
): Deadline {
  const { kind, on, field, vendor } = date;
  const state = stateOf(date, catalogue, today);
  const subject = "integration";
  // Written out: what is spread lies in two pieces, and a large catalogue has hundreds of thousands of them.
  return vendor === undefined
    ? { kind, on, subject, id, field, state }
    : { kind, on, subject, id, field, state, vendor };
}

/** True for notice on a contract that has ended since: nobody can give it any more, and the end stands overdue by itself. */
function isMoot({ kind, on, field }: DatedObligation, { fields }: Integration, today: string) {
  if (kind !== "contract-notice" || on >= today) return false;
  const endsOn = fields.contracts?.[Number(field[1])]?.endsOn;
  return endsOn !== undefined && endsOn < today;
}

const datesThatCount = (
  integration: Integration,
  catalogue: Catalogue,
  today: string,
  counts: (on: string, window: Window) => boolean,
): readonly Deadline[] =>
  integrationDates(integration.fields, counts).flatMap((date) =>
    isMoot(date, integration, today) ? [] : toDeadline(integration.id, date, catalogue, today),
  );

/** Every dated obligation of an integration, in the order of its groups; none when it is closed. */
export const integrationDeadlines = (
  integration: Integration,
  catalogue: Catalogue,
  today: string,
): readonly Deadline[] => datesThatCount(integration, catalogue, today, () => true);

const workOutDue = (integration: Integration, catalogue: Catalogue, today: string) =>
  datesThatCount(integration, catalogue, today, (on, window) =>
    isDue(on, window, catalogue, today),
  );

interface Asked {
  readonly integration: Integration;
  readonly catalogue: Catalogue;
  readonly today: string;
  readonly due: readonly Deadline[];
}

// A dozen rules ask the same of one integration, one right after the other.
let lastAsked: Asked | undefined;

/** The obligations that are overdue or soon, in the order of the integration's groups. */
export function dueDeadlines(
  integration: Integration,
  catalogue: Catalogue,
  today: string,
): readonly Deadline[] {
  const isSame =
    lastAsked?.integration === integration &&
    lastAsked.catalogue === catalogue &&
    lastAsked.today === today;
  if (lastAsked !== undefined && isSame) return lastAsked.due;
  const due = workOutDue(integration, catalogue, today);
  lastAsked = { integration, catalogue, today, due };
  return due;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The whole catalogue's obligations, the nearest first, then by id and kind. */
export function allDeadlines(catalogue: Catalogue, today: string): readonly Deadline[] {
  return inOrder([
    ...catalogue.integrations.flatMap((entry) => integrationDeadlines(entry, catalogue, today)),
    ...catalogue.systems.flatMap((entry) => systemDeadlines(entry, catalogue, today)),
  ]);
}

/** The nearest first. A day at a time: few days are compared then, and few deadlines fall on one. */
export function inOrder(deadlines: readonly Deadline[]): readonly Deadline[] {
  const days = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const day = days.get(deadline.on);
    if (day === undefined) days.set(deadline.on, [deadline]);
    else day.push(deadline);
  }
  return [...days.keys()]
    .sort()
    .flatMap((on) =>
      (days.get(on) ?? []).sort((a, b) => byText(a.id, b.id) || byText(a.kind, b.kind)),
    );
}
