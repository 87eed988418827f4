import type { CommandSpec } from "../command-spec.ts";
import { codemodOptions } from "./codemod-options.ts";

/** `catalogue owner` */
export const ownerSpec: CommandSpec = {
  name: "owner",
  operands: {
    da: "replace <gammel> <ny> [<gammel> <ny> …]",
    en: "replace <old> <new> [<old> <new> …]",
  },
  leastOperands: 3,
  mostOperands: 21,
  summary: {
    da: "Skift enhed, postkasse eller login ud overalt: systemer, integrationer og roller",
    en: "Replace a unit, mailbox or login everywhere: systems, integrations and roles",
  },
  options: codemodOptions,
  examples: [
    {
      line: 'owner replace "Omsorg" "Ældre" omsorg@eksempelby.example aeldre@eksempelby.example',
      says: {
        da: "En enhed har fået nyt navn og ny postkasse",
        en: "A unit has a new name and mailbox",
      },
    },
    {
      line: "owner replace omsorg-ejer aeldre-ejer --write",
      says: { da: "Et nyt login skriver under", en: "Another login signs" },
    },
  ],
};
