import { type CommandSpec, option } from "../command-spec.ts";

/** `catalogue log` */
export const logSpec: CommandSpec = {
  name: "log",
  operands: { da: "verify", en: "verify" },
  leastOperands: 1,
  mostOperands: 1,
  summary: {
    da: "Se efter, om beslutningsloggen er hel: intet rettet, fjernet eller byttet om",
    en: "Check that the decision log is whole: nothing edited, removed or reordered",
  },
  options: [
    option(
      "ref",
      { da: "<git-ref>", en: "<git ref>" },
      "Grenen med loggen; ellers decision-log",
      "The branch of the log; otherwise decision-log",
    ),
  ],
  examples: [
    {
      line: "log verify --ref origin/decision-log",
      says: { da: "Loggen, som GitHub har den", en: "The log as GitHub has it" },
    },
  ],
};
