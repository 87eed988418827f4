import type { Catalogue } from "../../domain/catalogue.ts";
import { integrationsFolder } from "../../domain/catalogue-path.ts";
import { idFrom } from "../../domain/id-from.ts";
import { type EntryPlan, type Question, refuseEmail, refuseId } from "../question.ts";

const frequencies = ["real-time", "hourly", "daily", "weekly", "monthly", "on-demand"];

const namedBy = (path: string, { integrations, unreadable }: Catalogue): ReadonlySet<string> =>
  new Set(
    [...integrations, ...unreadable].filter((one) => one.path.startsWith(path)).map(({ id }) => id),
  );

/** What a new integration must know in its first phase, in the order a person would tell it. */
export function integrationPlan(catalogue: Catalogue): EntryPlan {
  const units = Object.keys(catalogue.governance.roles.requester);
  const known = units.length === 0 ? "" : ` (${units.join(", ")})`;
  const questions: readonly Question[] = [
    {
      option: "title",
      field: ["title"],
      ask: {
        da: "Titel: hvad flyttes, hvorfra og hvortil?",
        en: "Title: what moves, from where to where?",
      },
    },
    {
      option: "id",
      field: ["id"],
      ask: { da: "Id (bliver også filnavnet)", en: "Id (becomes the file name too)" },
      suggest: (answers) => idFrom(answers.get("title") ?? ""),
      refuse: refuseId(namedBy(`${integrationsFolder}/`, catalogue)),
    },
    {
      option: "summary",
      field: ["summary"],
      ask: {
        da: "Beskriv den i én eller to sætninger, så alle forstår det",
        en: "Describe it in one or two sentences that anybody understands",
      },
    },
    {
      option: "unit",
      field: ["owners", "requester", "unit"],
      ask: { da: `Hvilken enhed har behovet?${known}`, en: `Which unit has the need?${known}` },
    },
    {
      option: "email",
      field: ["owners", "requester", "email"],
      ask: { da: "Enhedens fælles postkasse", en: "The unit's shared mailbox" },
      refuse: refuseEmail,
    },
    {
      option: "task",
      field: ["need", "task"],
      ask: {
        da: "Hvilken arbejdsopgave kan ikke løses uden data?",
        en: "Which task cannot be done without the data?",
      },
    },
    {
      option: "data",
      field: ["need", "data"],
      list: true,
      ask: { da: "Hvilke data? Adskil med komma", en: "Which data? Separate with commas" },
    },
    {
      option: "frequency",
      field: ["need", "frequency"],
      choices: frequencies,
      ask: { da: "Hvor tit skal data flyttes?", en: "How often do the data move?" },
    },
    {
      option: "need",
      section: "Behov",
      ask: {
        da: "Hvad gør I i dag, og hvad bliver bedre?",
        en: "What do you do today, and what will be better?",
      },
    },
  ];
  return { kind: "integration", questions, nextSteps };
}

const nextSteps: EntryPlan["nextSteps"] = (path) => [
  {
    da: `Læs ${path} igennem, og skriv mere under overskriften Behov.`,
    en: `Read ${path} through, and write more under the heading Behov.`,
  },
  {
    da: `Kør catalogue validate ${path}, og ret det, den finder.`,
    en: `Run catalogue validate ${path}, and correct what it finds.`,
  },
  {
    da: "Læg filen op i en gren, og åbn en pull request.",
    en: "Commit the file to a branch, and open a pull request.",
  },
  {
    da: "Næste fase er Parter: find begge systemer, deres ejere og leverandører, og slå op i KITOS.",
    en: "The next phase is Parties: find both systems, their owners and vendors, and look it up in KITOS.",
  },
];
