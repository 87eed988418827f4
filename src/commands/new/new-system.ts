import type { Catalogue } from "../../domain/catalogue.ts";
import { systemsFolder } from "../../domain/catalogue-path.ts";
import { idFrom } from "../../domain/id-from.ts";
import { type EntryPlan, type Question, refuseEmail, refuseId } from "../question.ts";

/** What a new system must know, in the order a person would tell it. */
export function systemPlan(catalogue: Catalogue): EntryPlan {
  const { systems, unreadable } = catalogue;
  const taken = [
    ...systems,
    ...unreadable.filter(({ path }) => path.startsWith(`${systemsFolder}/`)),
  ];
  const questions: readonly Question[] = [
    {
      option: "name",
      field: ["name"],
      ask: { da: "Systemets navn, som det står i KITOS", en: "The system's name, as KITOS has it" },
    },
    {
      option: "id",
      field: ["id"],
      ask: { da: "Id (bliver også filnavnet)", en: "Id (becomes the file name too)" },
      suggest: (answers) => idFrom(answers.get("name") ?? ""),
      refuse: refuseId(new Set(taken.map(({ id }) => id))),
    },
    {
      option: "summary",
      field: ["summary"],
      ask: {
        da: "Hvad bruges systemet til? Én sætning",
        en: "What is the system for? One sentence",
      },
    },
    ...holder("owner", "systemejeren", "the system owner"),
    ...holder("manager", "systemforvalteren", "the system manager"),
    {
      option: "vendor",
      field: ["vendor", "name"],
      ask: { da: "Leverandørens navn", en: "The vendor's name" },
    },
    {
      option: "vendor-email",
      field: ["vendor", "email"],
      optional: true,
      ask: {
        da: "Leverandørens postkasse (kan undlades)",
        en: "The vendor's mailbox (may be left out)",
      },
      refuse: refuseEmail,
    },
    {
      option: "hosting",
      field: ["hosting"],
      choices: ["internal", "external", "cloud"],
      ask: { da: "Hvor foregår driften?", en: "Where does it run?" },
    },
  ];
  return { kind: "system", questions, nextSteps };
}

function holder(role: "owner" | "manager", da: string, en: string): readonly Question[] {
  return [
    {
      option: `${role}-unit`,
      field: [role, "unit"],
      ask: { da: `Hvilken enhed er ${da} i?`, en: `Which unit is ${en} in?` },
    },
    {
      option: `${role}-email`,
      field: [role, "email"],
      ask: { da: `Postkasse til ${da}`, en: `Mailbox of ${en}` },
      refuse: refuseEmail,
    },
    {
      option: `${role}-github`,
      field: [role, "github"],
      list: true,
      optional: true,
      ask: {
        da: `GitHub-logins, der må skrive under for ${da}. Adskil med komma (kan undlades)`,
        en: `GitHub logins that may sign for ${en}. Separate with commas (may be left out)`,
      },
    },
  ];
}

const nextSteps: EntryPlan["nextSteps"] = (path) => [
  {
    da: `Læs ${path} igennem, og skriv om systemet under overskrifterne.`,
    en: `Read ${path} through, and write about the system under its headings.`,
  },
  {
    da: `Kør catalogue validate ${path}, og ret det, den finder.`,
    en: `Run catalogue validate ${path}, and correct what it finds.`,
  },
  {
    da: "Læg filen op i en gren, og åbn en pull request. IT & Digitalisering godkender nye systemer.",
    en: "Commit the file to a branch, and open a pull request. IT & Digitalisation approves new systems.",
  },
];
