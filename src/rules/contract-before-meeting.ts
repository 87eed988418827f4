import { isNewCommitment } from "../domain/contract-terms.ts";
import { dayText } from "../domain/dates.ts";
import { isClosed } from "../domain/liveness.ts";
import { hasReached } from "../domain/phase.ts";
import type { Rule } from "../domain/rule.ts";
import { nothing } from "./shared/nothing.ts";

/** Solution, plan, terms and price come out of the meeting, and the contract out of them. */
export const contractBeforeMeeting: Rule = {
  id: "contract-before-meeting",
  severity: "error",
  summary: {
    da: "En ny kontrakt eller et tillæg er underskrevet før trepartsmødet",
    en: "A new contract or addendum was signed before the three-party meeting",
  },
  explanation: {
    da: "På trepartsmødet bliver ejere, leverandører og IT & Digitalisering enige om løsning, plan, driftsvilkår og pris. En kontrakt fra før mødet binder kommunen til noget, der ikke er aftalt med alle; det gør den også, når mødet slet ikke er holdt. Ret datoen, hvis den er forkert; ellers aftal et tillæg efter mødet. Kontrakter med form: existing-covers er undtaget.",
    en: "At the three-party meeting owners, vendors and IT & Digitalisation agree on solution, plan, operating terms and price. A contract from before the meeting binds the municipality to something that was not agreed with everybody; so does one without any meeting. Correct the date if it is wrong; otherwise agree on an addendum after the meeting. Contracts with form: existing-covers are exempt.",
  },
  integration: ({ fields }) => {
    const { contracts = [], meetings } = fields;
    if (contracts.length === 0 || isClosed(fields)) return nothing;
    const heldOn = meetings?.threeParty?.heldOn;
    // From implementation on the gate criterion asks for the meeting itself.
    if (heldOn === undefined && hasReached(fields.phase, "implementation")) return nothing;
    return contracts.flatMap((contract, index) => {
      const { vendor, signedOn } = contract;
      if (signedOn === undefined || !isNewCommitment(contract)) return [];
      if (heldOn !== undefined && signedOn >= heldOn) return [];
      const on = dayText(signedOn);
      const held = heldOn === undefined ? undefined : dayText(heldOn);
      return [
        {
          field: ["contracts", index, "signedOn"],
          message: {
            da: `Kontrakten med ${vendor} er underskrevet ${on.da}, ${held ? `før trepartsmødet ${held.da}` : "men trepartsmødet er ikke holdt"}. Hold mødet først; er datoen forkert, så ret den.`,
            en: `The contract with ${vendor} was signed on ${on.en}, ${held ? `before the three-party meeting on ${held.en}` : "but the three-party meeting has not been held"}. Hold the meeting first; if the date is wrong, correct it.`,
          },
        },
      ];
    });
  },
};
