import { roleNames, type SigningRole } from "../../../domain/default-policy.ts";
import type { Locale } from "../../../domain/language.ts";

interface DecisionWords {
  readonly title: string;
  readonly intro: string;
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly where: string;
  readonly nobody: string;
  readonly pastGate: string;
  readonly pullRequest: (number: number) => string;
  readonly signature: (login: string, role: SigningRole, date: string) => string;
  readonly approval: (login: string, date: string) => string;
  readonly mergedBy: (login: string) => string;
}

/** The words of the decisions on an integration's page. */
export const decisionWords: Readonly<Record<Locale, DecisionWords>> = {
  da: {
    title: "Beslutninger",
    intro:
      "Hvem der sagde ja, hvornår og i hvilken rolle. Listen skrives af automatikken ved hver fletning og rettes aldrig.",
    when: "Dato",
    what: "Afgørelse",
    who: "Underskrifter",
    where: "Forslag",
    nobody: "Ingen underskrift krævet eller givet",
    pastGate: "Flettet, mens porten var lukket",
    pullRequest: (number) => `#${number}`,
    signature: (login, role, date) => `${login} som ${roleNames[role].da}, ${date}`,
    approval: (login, date) => `${login} godkendte ved gennemgang, ${date}`,
    mergedBy: (login) => `flettet af ${login}`,
  },
  en: {
    title: "Decisions",
    intro:
      "Who agreed, when and in which role. The list is written by the automation at each merge and never edited.",
    when: "Date",
    what: "Decision",
    who: "Signatures",
    where: "Pull request",
    nobody: "No signature asked or given",
    pastGate: "Merged while the gate was closed",
    pullRequest: (number) => `#${number}`,
    signature: (login, role, date) => `${login} as ${roleNames[role].en}, ${date}`,
    approval: (login, date) => `${login} approved in review, ${date}`,
    mergedBy: (login) => `merged by ${login}`,
  },
};
