import type { SystemRole } from "../integration-fields.ts";
import type { Phase, Status } from "../phase.ts";

/** A system of another municipality, as far as ours can be recognised in it. */
export interface PeerSystem {
  readonly id: string;
  readonly name: string;
  readonly vendor?: string;
  readonly aliases?: readonly string[];
  readonly kitos?: string;
}

/** An integration of another municipality: what it takes to recognise it, and to call about it. */
export interface PeerIntegration {
  readonly id: string;
  readonly title: string;
  /** Absolute, on the peer's own host. */
  readonly url?: string;
  readonly phase: Phase;
  readonly status: Status;
  /** ISO date; in operation since. */
  readonly since?: string;
  readonly systems: readonly { readonly id: string; readonly role: SystemRole }[];
  readonly data: readonly string[];
  readonly kle: readonly string[];
}

/** What is kept of another municipality's published catalogue. Every text in it was written by others, for ever. */
export interface PeerCatalogue {
  /** As our governance calls it. */
  readonly name: string;
  /** A mailbox or a page. */
  readonly contact?: string;
  readonly systems: readonly PeerSystem[];
  readonly integrations: readonly PeerIntegration[];
}
