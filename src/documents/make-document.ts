import { formatDate } from "../domain/dates.ts";
import type { IntegrationRecord } from "../domain/integration-record.ts";
import type { Locale, Text } from "../domain/language.ts";
import { phaseNames, phaseNumber, statusNames } from "../domain/phase.ts";
import { facts } from "./blocks.ts";
import { clarificationAgenda } from "./clarification-agenda.ts";
import type { Block, DocumentModel } from "./document-model.ts";
import { exitChecklist } from "./exit-checklist.ts";
import { ownWords } from "./own-words.ts";
import { type RecordReader, readRecord } from "./record-reader.ts";
import { threePartyAgenda } from "./three-party-agenda.ts";

/** The documents that can be made of an integration, in the order in which they are needed. */
export const documentKinds = ["clarification", "three-party", "exit"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** True for the name of a document. */
export const isDocumentKind = (word: string): word is DocumentKind =>
  documentKinds.some((kind) => kind === word);

interface Plan {
  readonly title: Text;
  readonly file: Text;
  readonly blocks: (reader: RecordReader) => readonly Block[];
}

const plans: Readonly<Record<DocumentKind, Plan>> = {
  clarification: {
    title: { da: "Dagsorden til afklaringsmøde", en: "Agenda for the clarification meeting" },
    file: { da: "afklaringsmoede", en: "clarification-meeting" },
    blocks: clarificationAgenda,
  },
  "three-party": {
    title: { da: "Dagsorden til trepartsmøde", en: "Agenda for the three-party meeting" },
    file: { da: "trepartsmoede", en: "three-party-meeting" },
    blocks: threePartyAgenda,
  },
  exit: {
    title: { da: "Tjekliste for ophør", en: "Exit checklist" },
    file: { da: "ophoer", en: "exit" },
    blocks: exitChecklist,
  },
};

function identity(reader: RecordReader, madeOn: string): Block {
  const { say, text, locale, record } = reader;
  const { id, phase, status, case: caseNumber } = record.integration;
  return facts(reader, say("Om integrationen", "About the integration"), [
    [say("Kommune", "Municipality"), record.organisation],
    [say("Integrationens id", "The integration's id"), id],
    [say("Sagsnummer", "Case number"), text(caseNumber)],
    [
      say("Fase", "Phase"),
      `${phaseNumber(phase)}. ${phaseNames[phase][locale]} (${statusNames[status][locale].toLowerCase()})`,
    ],
    [say("Udskrevet", "Printed"), formatDate(madeOn, locale)],
  ]);
}

/**
 * Makes a document of an integration's record, in one language. `madeOn` is an ISO date; the same input gives the same document.
 * `ownLocale` is the language of the record where it is another.
 */
export function makeDocument(
  record: IntegrationRecord,
  kind: DocumentKind,
  {
    locale,
    madeOn,
    ownLocale = locale,
  }: { readonly locale: Locale; readonly madeOn: string; readonly ownLocale?: Locale },
): DocumentModel {
  const reader = readRecord(record, locale);
  const plan = plans[kind];
  const { id, title } = record.integration;
  return {
    locale,
    title: `${plan.title[locale]}: ${title}`,
    publisher: record.organisation,
    madeOn,
    fileName: `${id}-${plan.file[locale]}`,
    blocks: [identity(reader, madeOn), ...plan.blocks(reader)],
    ...(ownLocale !== locale && { own: ownWords(record, ownLocale) }),
  };
}
