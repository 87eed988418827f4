import type { QuietEntry, ReminderKind, ReminderRole } from "../governance-fields.ts";

/** What a line of the quiet list is held against. */
export interface MaybeQuiet {
  readonly kind: ReminderKind;
  readonly integration?: string;
  /** The system itself, or those the integration uses. */
  readonly systems: readonly string[];
}

const fits = (entry: QuietEntry, { integration, kind, systems }: MaybeQuiet): boolean =>
  (entry.kind === undefined || entry.kind === kind) &&
  (entry.integration === undefined || entry.integration === integration) &&
  (entry.system === undefined || systems.includes(entry.system));

/** The roles that are still reminded, or the line that silences all of them. A line holds up to and including its date. */
export function rolesLeft(
  roles: readonly ReminderRole[],
  matter: MaybeQuiet,
  quiet: readonly QuietEntry[],
  today: string,
): { readonly roles: readonly ReminderRole[]; readonly silencedBy?: QuietEntry } {
  const holding = quiet.filter((entry) => entry.until >= today && fits(entry, matter));
  const all = holding.find(({ role }) => role === undefined);
  if (all !== undefined) return { roles: [], silencedBy: all };
  const left = roles.filter((role) => !holding.some((entry) => entry.role === role));
  const last = holding.at(-1);
  return left.length === 0 && last !== undefined
    ? { roles: [], silencedBy: last }
    : { roles: left };
}
