import { closeSpare } from "./closing-deeds.ts";
import type { Family } from "./families.ts";
import { keyPart, type Matter } from "./matter.ts";
import type { Recipient } from "./recipients.ts";
import type { ReminderDeed } from "./reminder-deed.ts";

/** What a unit, or a role, has before it this month. */
export interface Digest {
  /** `digest.<whom>.<month>` */
  readonly key: string;
  /** `2026-12` */
  readonly month: string;
  readonly recipient: Recipient;
  /** Somebody else of the same unit and role has one too, by another mailbox. */
  readonly alike: boolean;
  /** The most overdue first. */
  readonly matters: readonly Matter[];
}

const whom = ({ email, role, unit }: Recipient): string =>
  keyPart((email ?? unit ?? role).toLowerCase());

const readerOf = ({ role, unit }: Recipient): string => `${role} ${unit ?? ""}`;

// What becomes due later in the month is told in an issue of its own, and in the next overview.
const lastDayToBegin = 7;

/** One digest for everybody who has something overdue or falling due; nobody hears that there is nothing. */
export function digestsOf(due: readonly Matter[], today: string): readonly Digest[] {
  const month = today.slice(0, 7);
  const found = new Map<string, { recipient: Recipient; matters: Matter[] }>();
  for (const matter of due) {
    const told = new Set<string>();
    for (const recipient of matter.recipients) {
      const key = `digest.${whom(recipient)}.${month}`;
      const known = found.get(key);
      const logins = [...new Set([...(known?.recipient.logins ?? []), ...recipient.logins])];
      const matters = known?.matters ?? [];
      if (!told.has(key)) matters.push(matter);
      told.add(key);
      found.set(key, { recipient: { ...recipient, ...known?.recipient, logins }, matters });
    }
  }
  const readers = [...found.values()].map(({ recipient }) => readerOf(recipient));
  return [...found]
    .map(([key, digest]) => {
      const reader = readerOf(digest.recipient);
      const alike = readers.filter((one) => one === reader).length > 1;
      return { key, month, alike, ...digest };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What is to be done about digests: this month's where there is none yet, in its first week; those of months gone by are closed. */
export function digestDeeds(
  digests: readonly Digest[],
  families: ReadonlyMap<string, Family>,
  today: string,
): readonly ReminderDeed[] {
  const month = today.slice(0, 7);
  const isTime = Number(today.slice(8)) <= lastDayToBegin;
  const opened = (isTime ? digests : [])
    .filter(({ key }) => !families.has(key))
    .map((digest): ReminderDeed => {
      const on = `${digest.month}-01`;
      const mark = { key: digest.key, on, stage: 0, told: today, state: "open" } as const;
      return { do: "open-digest", digest, mark };
    });
  const closed = [...families.values()].flatMap((family): readonly ReminderDeed[] => {
    const { kept } = family;
    const isOld = kept?.open === true && kept.mark.on.slice(0, 7) < month;
    const old: readonly ReminderDeed[] = isOld
      ? [{ do: "close-digest", issue: kept, mark: { ...kept.mark, state: "closed" } }]
      : [];
    return [...closeSpare(family), ...old];
  });
  return [...closed, ...opened];
}
