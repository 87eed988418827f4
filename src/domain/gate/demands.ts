import { type SigningRole, signatureConditions } from "../default-policy.ts";
import type { IntegrationFields, SystemRole } from "../integration-fields.ts";
import type { SignatureDemand, SignatureOption } from "./gate-decision.ts";
import type { GatePolicy, SignedGate } from "./gate-policy.ts";

type MunicipalRole = keyof GatePolicy["holders"];

/** The seat of a role that is the municipality's, not a system's. */
const municipalSeat = (role: MunicipalRole, policy: GatePolicy): SignatureDemand => ({
  key: role,
  options: [{ role, label: policy.labels[role], holders: policy.holders[role] }],
});

function ownerOption(
  role: "source-owner" | "target-owner",
  id: string,
  policy: GatePolicy,
): SignatureOption {
  const system = policy.systems.get(id);
  const option = { role, label: policy.labels[role] };
  if (system === undefined) return { ...option, holders: [], of: id };
  const { email, logins, name } = system;
  return { ...option, holders: logins, of: name, ...(email === undefined ? {} : { email }) };
}

// Without a system there is still a seat, and nobody to take it: silence must not make a signature unneeded.
function ownerSeats(
  role: "source-owner" | "target-owner",
  fields: IntegrationFields,
  policy: GatePolicy,
): readonly SignatureDemand[] {
  const wanted: SystemRole = role === "source-owner" ? "source" : "target";
  const ids = (fields.systems ?? []).filter((use) => use.role === wanted).map(({ id }) => id);
  if (ids.length === 0)
    return [{ key: `${role}@`, options: [{ role, label: policy.labels[role], holders: [] }] }];
  return [...new Set(ids)].map((id) => ({
    key: `${role}@${id}`,
    options: [ownerOption(role, id, policy)],
  }));
}

function requesterSeat(fields: IntegrationFields, policy: GatePolicy): SignatureDemand {
  const unit = fields.owners?.requester?.unit?.normalize("NFC").trim() ?? "";
  const email = fields.owners?.requester?.email;
  return {
    key: `requester@${unit}`,
    options: [
      {
        role: "requester",
        label: policy.labels.requester,
        holders: policy.requesters.get(unit) ?? [],
        ...(unit === "" ? {} : { of: unit }),
        ...(email === undefined ? {} : { email }),
      },
    ],
  };
}

/** The seats of a role for an integration: one for each owner to be heard, one for any other role. */
export function seatsOf(
  role: SigningRole,
  fields: IntegrationFields,
  policy: GatePolicy,
): readonly SignatureDemand[] {
  if (role === "source-owner" || role === "target-owner") return ownerSeats(role, fields, policy);
  if (role === "requester") return [requesterSeat(fields, policy)];
  return [municipalSeat(role, policy)];
}

/** The roles a gate asks for an integration as it stands, each once. */
function rolesAsked(
  gate: SignedGate,
  fields: IntegrationFields,
  policy: GatePolicy,
): readonly SigningRole[] {
  const roles = policy.gates[gate].flatMap((signature) => {
    if (typeof signature === "string") return [signature];
    return signatureConditions[signature.when](fields) ? [signature.role] : [];
  });
  return [...new Set(roles)];
}

/** The seats of several gates, each seat once. */
export const gateSeats = (
  gates: readonly SignedGate[],
  fields: IntegrationFields,
  policy: GatePolicy,
): readonly SignatureDemand[] =>
  uniqueSeats(
    gates.flatMap((gate) =>
      rolesAsked(gate, fields, policy).flatMap((role) => seatsOf(role, fields, policy)),
    ),
  );

/** Each key once, the first of it. */
export function uniqueSeats(seats: readonly SignatureDemand[]): readonly SignatureDemand[] {
  const byKey = new Map<string, SignatureDemand>();
  for (const seat of seats) if (!byKey.has(seat.key)) byKey.set(seat.key, seat);
  return [...byKey.values()];
}

/** Who signs for a system's own record: its owner as registered, with an owner's label, or IT. A new system has only IT. */
export function systemSeat(id: string, policy: GatePolicy): SignatureDemand {
  const it = municipalSeat("it", policy).options;
  if (!policy.systems.has(id)) return { key: `system@${id}`, options: it };
  return {
    key: `system@${id}`,
    options: [
      ...it,
      ownerOption("source-owner", id, policy),
      ownerOption("target-owner", id, policy),
    ],
  };
}
