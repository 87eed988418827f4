import type { OptionSpec } from "../command-spec.ts";

/** For commands that keep results between runs. */
export const noCacheOption: OptionSpec = {
  name: "no-cache",
  summary: {
    da: "Begynd forfra: brug og gem intet fra kørsel til kørsel",
    en: "Start afresh: use and keep nothing between runs",
  },
};
