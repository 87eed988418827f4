import type { GovernanceFields, KitosSettings } from "../../domain/governance-fields.ts";
import { UsageError } from "../../domain/usage-error.ts";
import type { Environment } from "../../io/git/git-environment.ts";
import type { KitosAccess } from "../../io/kitos/kitos-client.ts";

/** The settings of KITOS. Throws `UsageError` where governance has none. */
export function kitosSettings({ kitos }: GovernanceFields): KitosSettings {
  if (kitos !== undefined) return kitos;
  throw new UsageError({
    da: 'KITOS er ikke slået til. Skriv kommunens CVR-nummer i .github/governance.yml: kitos: { cvr: "12345678" }',
    en: 'KITOS is not switched on. Write the municipality\'s CVR number in .github/governance.yml: kitos: { cvr: "12345678" }',
  });
}

/** What lets us in, from the environment and from nowhere else: what stands on a command line can be read by every process of the machine. */
export function kitosAccess(environment: Environment): KitosAccess {
  const { KITOS_TOKEN: token = "", KITOS_EMAIL: email = "" } = environment;
  const { KITOS_PASSWORD: password = "" } = environment;
  if (token !== "") return { token };
  if (email !== "" && password !== "") return { email, password };
  throw new UsageError({
    da: "Adgangen til KITOS mangler. Sæt KITOS_EMAIL og KITOS_PASSWORD (eller KITOS_TOKEN) i miljøet, aldrig i en fil.",
    en: "Access to KITOS is missing. Set KITOS_EMAIL and KITOS_PASSWORD (or KITOS_TOKEN) in the environment, never in a file.",
  });
}
