import type { Integration } from "../../domain/entry.ts";
import { isClosed } from "../../domain/liveness.ts";
import { type Gate, nextGate } from "../../domain/phase.ts";
import type { SiteInput } from "../site-input.ts";
import { unmetAhead } from "./gate-ahead.ts";
import { type SignatureAhead, signaturesAhead } from "./signatures-ahead.ts";

/** What an integration that is on its way is to be signed for next, and how many criteria are still unmet. */
export interface SignaturesDue {
  readonly gate: Gate;
  readonly signatures: readonly SignatureAhead[];
  readonly missing: number;
}

/** Nothing for one that is closed or paused, or in operation: its exit is nobody's task yet. */
export function signaturesDue(
  input: SiteInput,
  integration: Integration,
): SignaturesDue | undefined {
  const { fields } = integration;
  if (isClosed(fields) || fields.status !== "active" || fields.phase === "operation")
    return undefined;
  const gate = nextGate(fields.phase);
  const signatures = signaturesAhead(input.catalogue, integration, gate);
  if (signatures.length === 0) return undefined;
  return { gate, signatures, missing: unmetAhead(input, integration) ?? 0 };
}

/** A signer as `readySigners` names them: a mailbox in small letters, or a login. */
const loginKey = (login: string): string => `@${login}`;

/** Who may sign for the next phase today, by mailbox and login; nobody while a criterion is unmet. */
export function readySigners(due: SignaturesDue | undefined): readonly string[] {
  if (due === undefined || due.missing > 0) return [];
  const keys = due.signatures.flatMap(({ owners, logins }) => [...owners, ...logins.map(loginKey)]);
  return [...new Set(keys)];
}

/** By what a unit is named among them. */
export const signerKeys = (owner: {
  readonly email: string;
  readonly logins: readonly string[];
}): ReadonlySet<string> => new Set([owner.email, ...owner.logins.map(loginKey)]);
