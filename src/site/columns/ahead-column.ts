import type { Text } from "../../domain/language.ts";
import { isClosed } from "../../domain/liveness.ts";
import { type Gate, nextGate } from "../../domain/phase.ts";
import { membersById, systemFields } from "../notes/noted-fields.ts";
import { unmetAhead } from "../view/gate-ahead.ts";
import { signaturesAhead } from "../view/signatures-ahead.ts";
import type { Column } from "./column.ts";

/** The signatures an integration asks for before its next phase, and what is missing until then. */
export interface SignaturesWanted {
  readonly gate: Gate;
  readonly missing: number;
  readonly signatures: readonly {
    readonly role: Text;
    readonly owners: readonly string[];
    readonly logins: readonly string[];
  }[];
}

/** Nothing for an integration that is closed, paused, or in operation: that one is not on its way anywhere. */
export const aheadColumn: Column<SignaturesWanted | null> = {
  name: "ahead",
  behind: [membersById("systems"), ...systemFields("owner")],
  ofBody: true,
  make: ({ input }, integration) => {
    const { fields } = integration;
    if (isClosed(fields) || fields.status !== "active" || fields.phase === "operation") return null;
    const gate = nextGate(fields.phase);
    const signatures = signaturesAhead(input.catalogue, integration, gate);
    if (signatures.length === 0) return null;
    return {
      gate,
      missing: unmetAhead(input, integration) ?? 0,
      signatures: signatures.map(({ role, owners, logins }) => ({ role, owners, logins })),
    };
  },
};
