import { type CommandSpec, option } from "../command-spec.ts";

/** `catalogue remind` */
export const remindSpec: CommandSpec = {
  name: "remind",
  operands: { da: "", en: "" },
  leastOperands: 0,
  mostOperands: 0,
  summary: {
    da: "Se, hvilke påmindelser om frister der ville blive sendt",
    en: "See which reminders of deadlines would be sent",
  },
  options: [
    option(
      "repository",
      { da: "<ejer/navn>", en: "<owner/name>" },
      "Se også på sagerne på GitHub (token i GITHUB_TOKEN)",
      "Also look at the issues on GitHub (token in GITHUB_TOKEN)",
    ),
    option(
      "account",
      { da: "<login>", en: "<login>" },
      "Den konto, sagerne er skrevet som; ellers github-actions[bot]",
      "The account the issues are written as; otherwise github-actions[bot]",
    ),
    {
      name: "texts",
      summary: {
        da: "Vis teksterne, som de ville stå på GitHub",
        en: "Show the texts as they would appear on GitHub",
      },
    },
    {
      name: "dry-run",
      summary: {
        da: "Uden virkning: kun workflowet Remind sender noget",
        en: "No effect: only the workflow Remind sends anything",
      },
    },
  ],
  examples: [
    {
      line: "remind",
      says: {
        da: "Alt, der er overskredet eller nærmer sig",
        en: "All that is overdue or due soon",
      },
    },
    {
      line: "remind --today 2027-01-04 --texts",
      says: { da: "Hvad der ville blive skrevet den dag", en: "What would be written that day" },
    },
  ],
};
