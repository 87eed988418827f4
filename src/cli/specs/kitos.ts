import { type CommandSpec, option } from "../command-spec.ts";
import { dryRunOption, textOrJson } from "./peers.ts";

/** `catalogue kitos` */
export const kitosSpec: CommandSpec = {
  name: "kitos",
  operands: { da: "pull|diff|callers <id>", en: "pull|diff|callers <id>" },
  leastOperands: 1,
  mostOperands: 2,
  summary: {
    da: "KITOS: hent kommunens registreringer, find forskelle, og se, hvem man kan ringe til",
    en: "KITOS: fetch the municipality's registrations, find differences and whom to call",
  },
  options: [
    dryRunOption,
    textOrJson,
    option(
      "timeout",
      { da: "<sekunder>", en: "<seconds>" },
      "Hvor længe der ventes på hvert svar, 1 til 120; ellers 60",
      "How long to wait for each answer, 1 to 120; otherwise 60",
    ),
  ],
  examples: [
    {
      line: "kitos pull",
      says: {
        da: "Hent et udtræk (kræver KITOS_EMAIL og KITOS_PASSWORD, eller KITOS_TOKEN, i miljøet)",
        en: "Fetch a snapshot (needs KITOS_EMAIL and KITOS_PASSWORD, or KITOS_TOKEN, in the environment)",
      },
    },
    {
      line: "kitos diff",
      says: {
        da: "Hvor siger kataloget og KITOS noget forskelligt?",
        en: "Where do the catalogue and KITOS say different things?",
      },
    },
    {
      line: "kitos callers nexus-sbsys-afgoerelser",
      says: {
        da: "Hvilke kommuner bruger begge systemer?",
        en: "Which municipalities use both systems?",
      },
    },
  ],
};
