import type { SigningRole } from "../default-policy.ts";
import type { GateSignature } from "../governance-fields.ts";
import type { Text } from "../language.ts";
import type { Gate } from "../phase.ts";

/** Gates somebody signs for. */
export type SignedGate = Exclude<Gate, "need">;

/** Who may sign for a system's owner, as registered on the base branch. */
export interface SystemOwnership {
  readonly id: string;
  readonly name: string;
  readonly logins: readonly string[];
  /** Role mailbox and unit, to tell people whom to write to. */
  readonly unit?: string;
  readonly email?: string;
}

/**
 * Who must sign for what, read from the base branch alone: `.github/governance.yml` and `systems/`.
 * `problems` says why it cannot be relied on; any problem closes every gate.
 */
export interface GatePolicy {
  readonly gates: Readonly<Record<SignedGate, readonly GateSignature[]>>;
  /** The label of each role, as the municipality named it. */
  readonly labels: Readonly<Record<SigningRole, string>>;
  readonly holders: Readonly<
    Record<Exclude<SigningRole, "requester" | "source-owner" | "target-owner">, readonly string[]>
  >;
  /** Logins by unit. */
  readonly requesters: ReadonlyMap<string, readonly string[]>;
  /** By system id. A system whose file cannot be read is not here: nobody can sign for it. */
  readonly systems: ReadonlyMap<string, SystemOwnership>;
  readonly problems: readonly Text[];
}
