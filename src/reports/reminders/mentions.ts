import { isLogin } from "../../domain/gate/same-name.ts";
import type { Locale } from "../../domain/language.ts";
import type { Recipient } from "../../domain/reminders/recipients.ts";
import { reminderRoleNames } from "../../domain/reminders/reminder-roles.ts";
import { markdownText } from "../escape.ts";

// GitHub notifies fifty at the most, and nobody reads a longer list.
const mostMentions = 20;

/** `@login @login`: these are told by GitHub. Only what has the form of a login; each once. */
export function mentionsOf(recipients: readonly Recipient[]): string {
  const logins = new Map<string, string>();
  for (const login of recipients.flatMap((recipient) => recipient.logins))
    if (isLogin(login) && !logins.has(login.toLowerCase())) logins.set(login.toLowerCase(), login);
  return [...logins.values()]
    .slice(0, mostMentions)
    .map((login) => `@${login}`)
    .join(" ");
}

/** A role with its unit and mailbox: `Systemejer, Omsorg (systemejer.omsorg@…)`. */
export function recipientText({ email, role, unit }: Recipient, locale: Locale): string {
  const name = reminderRoleNames[role][locale];
  const known = unit === undefined ? name : `${name}, ${markdownText(unit)}`;
  return email === undefined ? known : `${known} (${markdownText(email)})`;
}
