import type { CommandSpec } from "../command-spec.ts";
import { codemodOptions } from "./codemod-options.ts";

/** `catalogue rename` */
export const renameSpec: CommandSpec = {
  name: "rename",
  operands: { da: "<id> <nyt id>", en: "<id> <new id>" },
  leastOperands: 2,
  mostOperands: 2,
  summary: {
    da: "Giv en integration et andet id; henvisninger, links og den gamle adresse følger med",
    en: "Give an integration another id; references, links and the old address come along",
  },
  options: codemodOptions,
  examples: [
    {
      line: "rename nexus-sbsys-afgoerelser nexus-sbsys-breve",
      says: { da: "Se forskellen", en: "See the difference" },
    },
    {
      line: "rename nexus-sbsys-afgoerelser nexus-sbsys-breve --write",
      says: { da: "Gør det", en: "Do it" },
    },
  ],
};
