import type { CommandSpec } from "../command-spec.ts";

/** `catalogue show` */
export const showSpec: CommandSpec = {
  name: "show",
  operands: { da: "<id>", en: "<id>" },
  leastOperands: 1,
  mostOperands: 1,
  summary: {
    da: "Én integration: fase, hvad der mangler, fund, naboer",
    en: "One integration: phase, what is missing, findings, neighbours",
  },
  options: [
    {
      name: "format",
      value: { da: "<form>", en: "<form>" },
      choices: ["pretty", "json"],
      summary: { da: "pretty (læsevenlig) eller json", en: "pretty (for people) or json" },
    },
  ],
  examples: [
    {
      line: "show nexus-sbsys-afgoerelser",
      says: { da: "Overblik over en integration", en: "One integration at a glance" },
    },
  ],
};
