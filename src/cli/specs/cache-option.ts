import type { OptionSpec } from "../command-spec.ts";

/** For commands that keep results between runs. */
export const noCacheOption: OptionSpec = {
  name: "no-cache",
  summary: {
    da: "Begynd forfra: brug intet fra tidligere kørsler, og gem intet til de næste",
    en: "Start afresh: use nothing from earlier runs, and keep nothing for later ones",
  },
};
