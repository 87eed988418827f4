import { type CommandSpec, option } from "../command-spec.ts";
import { repositoryOption } from "./repository-option.ts";

/** `catalogue setup` */
export const setupSpec: CommandSpec = {
  name: "setup",
  operands: { da: "", en: "" },
  leastOperands: 0,
  mostOperands: 0,
  summary: {
    da: "Opret etiketter og regler på GitHub, så porten gælder",
    en: "Create labels and rules on GitHub, so that the gate takes effect",
  },
  options: [
    repositoryOption,
    {
      name: "apply",
      summary: {
        da: "Gør det; ellers vises kun, hvad der mangler",
        en: "Do it; otherwise only say what is missing",
      },
    },
    option(
      "app",
      { da: "<nummer>", en: "<number>" },
      "Den GitHub App, porten kører som, hvis I har jeres egen",
      "The GitHub App that the gate runs as, if you have your own",
    ),
  ],
  examples: [
    {
      line: "setup --repository eksempelby/integrationer",
      says: { da: "Se, hvad der mangler", en: "See what is missing" },
    },
    {
      line: "setup --repository eksempelby/integrationer --apply",
      says: { da: "Opret det, der mangler", en: "Create what is missing" },
    },
  ],
};
