import type { Text } from "../../domain/language.ts";
import { type CommandSpec, option } from "../command-spec.ts";
import { noCacheOption } from "./cache-option.ts";
import { profileOption } from "./profile-option.ts";

const ref: Text = { da: "<git-ref>", en: "<git ref>" };

/** `catalogue validate` */
export const validateSpec: CommandSpec = {
  name: "validate",
  operands: { da: "[filer…]", en: "[files…]" },
  leastOperands: 0,
  mostOperands: Number.POSITIVE_INFINITY,
  summary: {
    da: "Find alle fejl i kataloget, med linje og kolonne",
    en: "Find every mistake in the catalogue, with line and column",
  },
  options: [
    option(
      "changed-since",
      ref,
      "Vis kun fund i filer, der er ændret siden",
      "Report only findings in files changed since then",
    ),
    {
      name: "format",
      value: { da: "<form>", en: "<form>" },
      choices: ["pretty", "github", "json", "sarif", "markdown"],
      summary: {
        da: "pretty (læsevenlig), github, json, sarif eller markdown",
        en: "pretty (for people), github, json, sarif or markdown",
      },
    },
    {
      name: "fix",
      summary: {
        da: "Ret først det, der kan rettes uden at ændre oplysninger",
        en: "First correct what can be corrected without changing a fact",
      },
    },
    noCacheOption,
    profileOption,
  ],
  examples: [
    { line: "validate", says: { da: "Hele kataloget", en: "The whole catalogue" } },
    {
      line: "validate integrations/nexus-sbsys-afgoerelser.md --fix",
      says: { da: "Én fil, og ret småfejl i den", en: "One file, correcting small mistakes in it" },
    },
    {
      line: "validate --changed-since origin/main",
      says: { da: "Kun det, du har ændret", en: "Only what you have changed" },
    },
    {
      line: "validate --format json --today 2027-01-31 > fund.json",
      says: { da: "Som data, set fra en bestemt dato", en: "As data, judged by a given date" },
    },
  ],
};
