import type { Catalogue } from "../catalogue.ts";
import { addDays } from "../dates.ts";
import { allDeadlines, type Deadline } from "../deadlines.ts";
import type { QuietEntry, ReminderKind, ReminderSettings } from "../governance-fields.ts";
import { lifeOf } from "../liveness.ts";
import type { PhaseHistory } from "../rule.ts";
import { vendorKey } from "../vendors.ts";
import { keyPart, type Matter } from "./matter.ts";
import { rolesLeft } from "./quiet.ts";
import { recipientsOf, type Subject } from "./recipients.ts";
import { endsWithItsDay, longestNotice, takesTime } from "./reminder-kinds.ts";
import { rolesFor } from "./reminder-roles.ts";
import { stageOf } from "./reminder-stage.ts";

/** What is due today, and what would be but for the quiet list. */
export interface Matters {
  /** The most overdue first, then by key. */
  readonly due: readonly Matter[];
  /** By key. */
  readonly quiet: ReadonlyMap<string, QuietEntry>;
}

type Dated = Pick<Deadline, "on" | "subject" | "id" | "vendor" | "field"> & {
  readonly kind: ReminderKind;
  readonly isDue: boolean;
};

/** The day until which each integration may stand in its phase, as far as git knows since when it does. */
function phaseLimits(
  { governance, integrations }: Catalogue,
  history: ReadonlyMap<string, PhaseHistory>,
): readonly Dated[] {
  return integrations.flatMap(({ id, fields }) => {
    const { phase } = fields;
    const entered = history.get(id);
    if (entered?.phase !== phase || lifeOf(fields) !== "active") return [];
    if (phase === "operation" || phase === "exit") return [];
    const on = addDays(entered.since, governance.limits.phaseDays[phase]);
    return [
      { kind: "phase-stuck", on, subject: "integration", id, field: ["phase"], isDue: false },
    ];
  });
}

function subjectOf({ id, subject }: Dated, catalogue: Catalogue): Subject {
  const integration = subject === "integration" ? catalogue.integrationById.get(id) : undefined;
  const system = subject === "system" ? catalogue.systemById.get(id) : undefined;
  return {
    ...(integration === undefined ? {} : { integration }),
    ...(system === undefined ? {} : { system }),
  };
}

/** What tells two obligations of one kind in one file apart: the vendor, or the rule a waiver is from. */
function distinction({ field, kind, vendor }: Dated, { integration }: Subject): string {
  if (vendor !== undefined) return `.${keyPart(vendorKey(vendor))}`;
  if (kind !== "waiver") return "";
  return `.${keyPart(integration?.fields.waivers?.[Number(field[1])]?.rule ?? "")}`;
}

function stageIn({ isDue, kind, on }: Dated, settings: ReminderSettings, today: string) {
  if (on < today && endsWithItsDay.has(kind)) return undefined;
  const most = longestNotice[kind];
  if (most === undefined) return stageOf(on, today, settings, isDue && takesTime.has(kind));
  const daysBefore = settings.daysBefore.filter((days) => days <= most);
  return stageOf(on, today, { ...settings, daysBefore }, false);
}

function matterOf(
  dated: Dated,
  catalogue: Catalogue,
  today: string,
): Matter | { readonly key: string; readonly silencedBy: QuietEntry } | undefined {
  const { reminders } = catalogue.governance;
  const stage = stageIn(dated, reminders, today);
  if (stage === undefined) return undefined;
  const { field, id, kind, on, subject, vendor } = dated;
  const about = subjectOf(dated, catalogue);
  const { integration, system } = about;
  const key = `${kind}.${subject}.${keyPart(id)}${distinction(dated, about)}`;
  const used = system === undefined ? (integration?.fields.systems ?? []) : [system];
  const maybe = {
    kind,
    systems: used.map((each) => each.id),
    ...(integration === undefined ? {} : { integration: id }),
  };
  const wanted = rolesFor(kind, integration?.fields.phase);
  const { roles, silencedBy } = rolesLeft(wanted, maybe, reminders.quiet, today);
  if (silencedBy !== undefined) return { key, silencedBy };
  return {
    key,
    kind,
    on,
    stage,
    subject,
    id,
    path: (integration ?? system)?.path ?? "",
    title: integration?.fields.title ?? system?.fields.name ?? id,
    field,
    recipients: recipientsOf(roles, about, catalogue, vendor),
    ...(vendor === undefined ? {} : { vendor }),
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything in the catalogue that is overdue or falling due on a day, and who is to be reminded of it. */
export function mattersOf(
  catalogue: Catalogue,
  history: ReadonlyMap<string, PhaseHistory>,
  today: string,
): Matters {
  const due = new Map<string, Matter>();
  const quiet = new Map<string, QuietEntry>();
  const deadlines = allDeadlines(catalogue, today).map(
    (deadline): Dated => ({ ...deadline, isDue: deadline.state !== "later" }),
  );
  for (const dated of [...deadlines, ...phaseLimits(catalogue, history)]) {
    const matter = matterOf(dated, catalogue, today);
    if (matter === undefined) continue;
    if ("silencedBy" in matter) {
      quiet.set(matter.key, matter.silencedBy);
      continue;
    }
    // Two of a kind with one vendor are one thing to do, by the earlier date.
    const before = due.get(matter.key);
    if (before === undefined || matter.on < before.on) due.set(matter.key, matter);
  }
  const sorted = [...due.values()].sort((a, b) => byText(a.on, b.on) || byText(a.key, b.key));
  return { due: sorted, quiet };
}
