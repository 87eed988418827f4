import type { Catalogue } from "../../domain/catalogue.ts";
import type { Integration } from "../../domain/entry.ts";
import { isLogin } from "../../domain/gate/same-name.ts";

/** Whom to call on: logins, and the mailboxes of those who have none. */
export interface Called {
  readonly logins: readonly string[];
  readonly mailboxes: readonly string[];
}

// More than these would be noise; the register says who they are.
const most = 10;

/** The managers or the owners of an integration's systems, as the default branch has them, each once. */
export function calledOn(
  { fields }: Integration,
  role: "manager" | "owner",
  { systemById }: Catalogue,
): Called {
  const logins = new Map<string, string>();
  const mailboxes = new Set<string>();
  for (const { id } of fields.systems ?? []) {
    const responsible = systemById.get(id)?.fields[role];
    const known = (responsible?.github ?? []).filter(isLogin);
    for (const login of known) logins.set(login.toLowerCase(), login);
    if (known.length === 0 && responsible?.email !== undefined) mailboxes.add(responsible.email);
  }
  return { logins: [...logins.values()].slice(0, most), mailboxes: [...mailboxes].slice(0, most) };
}
