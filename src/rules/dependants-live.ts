import { dependantsOf } from "../domain/dependants.ts";
import type { Integration } from "../domain/entry.ts";
import { isStopped, lifeOf } from "../domain/liveness.ts";
import { hasReached } from "../domain/phase.ts";
import type { Rule } from "../domain/rule.ts";
import { integrationLabel } from "./shared/names.ts";
import { nothing } from "./shared/nothing.ts";
import { rowOf } from "./shared/words.ts";

/** Built or running, and not stopped. While the other is only closing, one that closes too is being dealt with. */
const stillNeeds = ({ fields }: Integration, isRetired: boolean): boolean =>
  lifeOf(fields) === "active" &&
  hasReached(fields.phase, "implementation") &&
  !isStopped(fields) &&
  (isRetired || fields.phase !== "exit");

/** Nobody is left behind when an integration closes. */
export const dependantsLive: Rule = {
  id: "dependants-live",
  severity: "error",
  summary: {
    da: "Integrationen lukkes, mens en anden stadig afhænger af den",
    en: "The integration is being closed while another still depends on it",
  },
  explanation: {
    da: "Lukkes ét led, kan hele kæden gå i stå. Aftal med ejerne af de afhængige integrationer, hvordan de klarer sig: flyt dem til noget andet, og slet id'et under deres dependsOn, eller luk dem også. De tæller fra fasen Implementering og ikke, mens de er på hold; en afhængig, der selv er i fasen Exit, tæller kun, når denne afvikles helt.",
    en: "When one link closes, a whole chain may stop. Agree with the owners of the dependent integrations how they will manage: move them to something else and delete the id under their dependsOn, or close them too. They count from the phase Implementation on, and not while they are on hold; a dependant that is in the phase Exit itself counts only when this one is retired.",
  },
  integration: ({ id, fields }, { catalogue }) => {
    const isRetired = fields.status === "retired";
    const isClosing = isRetired || (fields.phase === "exit" && lifeOf(fields) === "active");
    if (!isClosing) return nothing;
    const needing = dependantsOf(id, catalogue).filter(
      (other) => other.id !== id && stillNeeds(other, isRetired),
    );
    if (needing.length === 0) return nothing;
    const shown = needing.slice(0, 5).map((other) => integrationLabel(other.id, catalogue));
    const more = needing.length - shown.length;
    const da = rowOf(more > 0 ? [...shown, `${more} andre`] : shown).da;
    const en = rowOf(more > 0 ? [...shown, `${more} others`] : shown).en;
    return [
      {
        field: [isRetired ? "status" : "phase"],
        message: {
          da: `Integrationen lukkes, men ${da} afhænger stadig af den. Aftal med ejerne, hvad de gør, og ret deres dependsOn, før denne ${isRetired ? "afvikles" : "går i exit"}.`,
          en: `The integration is being closed, but ${en} still ${needing.length === 1 ? "depends" : "depend"} on it. Agree with the owners what they do, and correct their dependsOn, before this one ${isRetired ? "is retired" : "goes into exit"}.`,
        },
      },
    ];
  },
};
