import type { Text } from "../../domain/language.ts";
import { type CommandSpec, option } from "../command-spec.ts";
import { readableFormat } from "./readable-format.ts";

const ref: Text = { da: "<git-ref>", en: "<git ref>" };

/** `catalogue gate` */
export const gateSpec: CommandSpec = {
  name: "gate",
  operands: { da: "", en: "" },
  leastOperands: 0,
  mostOperands: 0,
  summary: {
    da: "Se, hvad porten ville sige: krav, underskrifter, og hvem der kan give dem",
    en: "See what the gate would say: criteria, signatures, and who can give them",
  },
  options: [
    option(
      "base",
      ref,
      "Hovedgrenen, der sammenlignes med (skal angives)",
      "The main branch to compare with (required)",
    ),
    option(
      "head",
      ref,
      "Grenen med ændringerne; ellers filerne, som de ligger",
      "The branch with the changes; otherwise the files as they lie",
    ),
    option(
      "signatures",
      { da: "<fil>", en: "<file>" },
      "JSON-fil med underskrifter, der skal regnes med",
      "JSON file of signatures to count",
    ),
    readableFormat,
  ],
  examples: [
    {
      line: "gate --base origin/main",
      says: { da: "Det, du er ved at lave", en: "What you are working on" },
    },
    {
      line: "gate --base main --head ny-integration",
      says: { da: "En gren mod en anden", en: "One branch against another" },
    },
  ],
};
