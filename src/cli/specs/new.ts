import type { Text } from "../../domain/language.ts";
import { type CommandSpec, option } from "../command-spec.ts";

const text: Text = { da: "<tekst>", en: "<text>" };
const email: Text = { da: "<e-mail>", en: "<email>" };
const logins: Text = { da: "<logins>", en: "<logins>" };

/** `catalogue new` */
export const newSpec: CommandSpec = {
  name: "new",
  operands: { da: "integration|system", en: "integration|system" },
  leastOperands: 1,
  mostOperands: 1,
  summary: {
    da: "Skriv en ny fil; spørger om det, der mangler",
    en: "Write a new file; asks for what is missing",
  },
  options: [
    option("id", text, "Id, som også bliver filnavnet", "Id, which becomes the file name too"),
    option("title", text, "Integration: titel", "Integration: title"),
    option("summary", text, "Kort beskrivelse", "Short description"),
    option("unit", text, "Integration: enheden med behovet", "Integration: the unit with the need"),
    option("email", email, "Integration: enhedens postkasse", "Integration: the unit's mailbox"),
    option("task", text, "Integration: arbejdsopgaven", "Integration: the task"),
    option(
      "data",
      text,
      "Integration: data, adskilt af komma",
      "Integration: data, separated by commas",
    ),
    {
      ...option("frequency", text, "Hvor tit", "How often"),
      choices: ["real-time", "hourly", "daily", "weekly", "monthly", "on-demand"],
    },
    option(
      "need",
      text,
      "Integration: behovet med egne ord",
      "Integration: the need in your own words",
    ),
    option("name", text, "System: navn", "System: name"),
    option("owner-unit", text, "System: systemejerens enhed", "System: the owner's unit"),
    option("owner-email", email, "System: systemejerens postkasse", "System: the owner's mailbox"),
    option(
      "owner-github",
      logins,
      "System: logins, der må skrive under for ejeren",
      "System: logins that may sign for the owner",
    ),
    option("manager-unit", text, "System: systemforvalterens enhed", "System: the manager's unit"),
    option(
      "manager-email",
      email,
      "System: systemforvalterens postkasse",
      "System: the manager's mailbox",
    ),
    option(
      "manager-github",
      logins,
      "System: systemforvalterens logins",
      "System: the manager's logins",
    ),
    option("vendor", text, "System: leverandørens navn", "System: the vendor's name"),
    option(
      "vendor-email",
      email,
      "System: leverandørens postkasse",
      "System: the vendor's mailbox",
    ),
    {
      ...option("hosting", text, "System: hvor driften foregår", "System: where it runs"),
      choices: ["internal", "external", "cloud"],
    },
  ],
  examples: [
    { line: "new integration", says: { da: "Svar på spørgsmålene", en: "Answer the questions" } },
    {
      line: 'new system --name "KMD Nexus"',
      says: { da: "Spørg kun om resten", en: "Be asked only for the rest" },
    },
  ],
};
