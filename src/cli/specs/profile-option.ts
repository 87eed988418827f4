import type { OptionSpec } from "../command-spec.ts";

/** For commands that may take a while. */
export const profileOption: OptionSpec = {
  name: "profile",
  summary: {
    da: "Vis til sidst, hvad tiden gik med",
    en: "Show at the end where the time went",
  },
};
