import type { OptionSpec } from "../command-spec.ts";

/** In which form a command says what came out, where a person, a program or a page of GitHub may read it. */
export const readableFormat: OptionSpec = {
  name: "format",
  value: { da: "<form>", en: "<form>" },
  choices: ["pretty", "json", "markdown"],
  summary: {
    da: "pretty (læsevenlig), json eller markdown",
    en: "pretty (for people), json or markdown",
  },
};
