import { readFileSync } from "node:fs";
import { CORE_SCHEMA, load } from "js-yaml";

type Data = Record<string, unknown>;

/** A fresh copy of an integration in operation that says everything the model knows. */
export const completeIntegration = (): Data =>
  load(readFileSync("tests/schemas/complete-integration.yml", "utf8"), {
    schema: CORE_SCHEMA,
  }) as Data;

/**
 * A copy with some fields changed, by dotted path (`dpa.0.status`); `undefined` takes the field out.
 * Objects on the way are made where they are missing.
 */
export function changed(document: Data, changes: Readonly<Record<string, unknown>>): Data {
  const copy = structuredClone(document);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let at = copy;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Data;
    }
    if (value === undefined) delete at[last];
    else at[last] = value;
  }
  return copy;
}

/** The same integration in exit and retired, with everything done. */
export const retiredIntegration = (): Data =>
  changed(completeIntegration(), {
    phase: "exit",
    status: "retired",
    statusReason: "Omsorgssystemet er udskiftet, og integrationen er lukket.",
    "exit.status": "completed",
    "exit.activatedOn": "2029-08-15",
    "exit.activatedBy": "system-replacement",
    "exit.reason": "KMD Nexus udskiftes; det nye system journaliserer selv.",
    "exit.decommission": {
      stoppedOn: "2030-02-28",
      deletionConfirmedOn: "2030-03-28",
      accessRemovedOn: "2030-03-05",
      contractsEndedOn: "2030-02-28",
    },
    "dpa.0.status": "terminated",
    "dpa.1.status": "expired",
  });
