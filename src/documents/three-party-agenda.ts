import { facts, heading, paragraph, questions } from "./blocks.ts";
import type { Block } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";
import {
  dataTable,
  inRole,
  itRow,
  ownerRows,
  participants,
  systemsWithRole,
  systemTable,
} from "./shared-blocks.ts";
import { threePartyProtection } from "./three-party-protection.ts";
import { threePartyTerms } from "./three-party-terms.ts";
import { threePartyWork } from "./three-party-work.ts";

function meeting(reader: RecordReader): readonly Block[] {
  const { say, text, date, named, record } = reader;
  const { owners, meetings } = record.integration;
  const vendorPeople = systemsWithRole(reader)
    .filter(({ kind }) => kind !== "intermediary")
    .map((place) => [
      inRole(say("Leverandør", "Vendor"), place),
      text(place.system?.vendor?.name),
      text(place.system?.vendor?.email),
    ]);
  const title = say("Mødet og deltagerne", "The meeting and those present");
  return [
    heading(title),
    facts(reader, say("Om mødet", "About the meeting"), [
      [
        say("Dato for trepartsmødet", "Date of the three-party meeting"),
        date(meetings?.threeParty?.heldOn),
      ],
      [
        say("Afklaringsmødet blev holdt", "The clarification meeting was held"),
        date(meetings?.clarification?.heldOn),
      ],
      [
        say("Udfald af afklaringsmødet", "Outcome of the clarification meeting"),
        named("meetings.clarification.outcome", meetings?.clarification?.outcome),
      ],
      [say("Referat", "Minutes"), text(meetings?.clarification?.minutes)],
    ]),
    participants(reader, [
      ...ownerRows(reader),
      [
        say("Projektleder", "Project manager"),
        text(owners?.project?.unit),
        text(owners?.project?.email),
      ],
      itRow(
        reader,
        say(
          "IT & Digitalisering (arkitekt, drift, sikkerhed, kontrakt)",
          "IT & Digitalisation (architect, operations, security, contract)",
        ),
      ),
      ...vendorPeople,
    ]),
  ];
}

function picture(reader: RecordReader): readonly Block[] {
  const { say, text, named, record } = reader;
  const { summary, need, dataFlow } = record.integration;
  const purpose = say("1. Formål og rammer", "1. Purpose and frame");
  const flow = say("2. Fælles billede af dataflowet", "2. A shared picture of the data flow");
  return [
    heading(purpose),
    facts(reader, purpose, [
      [say("Kort fortalt", "In short"), text(summary)],
      [say("Arbejdsopgaven", "The task"), text(need?.task)],
      [
        say("Mødet skal fastlægge", "The meeting must settle"),
        say(
          "løsning, ansvar, plan, driftsvilkår, pris og exit",
          "solution, responsibilities, plan, terms of operation, price and exit",
        ),
      ],
    ]),
    questions(reader, say("Spørgsmål om rammerne", "Questions on the frame"), [
      say(
        "Hvad blev besluttet på afklaringsmødet?",
        "What was decided at the clarification meeting?",
      ),
      say("Hvad ligger uden for opgaven?", "What is outside the task?"),
    ]),
    heading(flow),
    systemTable(reader),
    dataTable(reader),
    facts(reader, say("Dataflow", "Data flow"), [
      [say("Retning", "Direction"), named("dataFlow.direction", dataFlow?.direction)],
      [say("Hyppighed", "Frequency"), named("need.frequency", need?.frequency)],
      [say("Antal om dagen", "Number a day"), text(dataFlow?.volumePerDay)],
    ]),
    questions(reader, say("Spørgsmål om dataflowet", "Questions on the data flow"), [
      say("Hvad udløser en overførsel, trin for trin?", "What triggers a transfer, step by step?"),
      say(
        "Hvilket format har data, og hvor er snitfladen dokumenteret?",
        "Which format do the data have, and where is the interface documented?",
      ),
      say(
        "Hvilken nøgle binder data sammen, og hvilket system gælder, når data er uenige?",
        "Which key ties the data together, and which system is right when data disagree?",
      ),
      say(
        "Hvad gør vi med rettelser, sletninger og dubletter?",
        "What do we do with corrections, deletions and duplicates?",
      ),
      say(
        "Skal historiske data indlæses én gang til at begynde med?",
        "Must historical data be loaded once at the start?",
      ),
    ]),
  ];
}

function solution(reader: RecordReader): readonly Block[] {
  const { say, text, named, date, record } = reader;
  const { technical, reuse } = record.integration;
  const title = say("3. Teknisk løsning", "3. Technical solution");
  const exposing = record.systems.find(({ id }) => id === technical?.exposedBy)?.name;
  return [
    heading(title),
    facts(reader, title, [
      [
        say("Integrationsmønster", "Integration pattern"),
        named("technical.pattern", technical?.pattern),
      ],
      [say("Snitfladetype", "Type of interface"), named("technical.protocol", technical?.protocol)],
      [say("Vej", "Route"), named("technical.route", technical?.route)],
      [
        say("Snitfladen udstilles af", "The interface is exposed by"),
        text(exposing ?? technical?.exposedBy),
      ],
      [
        say("Autentifikation", "Authentication"),
        named("technical.authentication", technical?.authentication),
      ],
      [say("Kryptering", "Encryption"), named("technical.encryption", technical?.encryption)],
      [
        say("Certifikatet udløber", "The certificate expires"),
        date(technical?.certificateExpiresOn),
      ],
      [say("Genbrug", "Reuse"), named("reuse.outcome", reuse?.outcome)],
    ]),
    paragraph(
      say(
        "Skriv hverken adgangskoder, nøgler eller interne adresser i dette dokument.",
        "Write no passwords, keys or internal addresses in this document.",
      ),
    ),
    questions(reader, say("Spørgsmål om løsningen", "Questions on the solution"), [
      say(
        "Hvad skal ændres, hvis en løsning bliver genbrugt?",
        "What must change if a solution is reused?",
      ),
      say(
        "Hvilken version af snitfladen bruger vi, og hvordan varsles ændringer?",
        "Which version of the interface do we use, and how are changes announced?",
      ),
      say(
        "Hvem bestiller og fornyer certifikater og adgange?",
        "Who orders and renews certificates and access?",
      ),
      say(
        "Hvilke åbninger i netværket skal der til, og hvordan er data krypteret undervejs?",
        "Which openings in the network are needed, and how are data encrypted on the way?",
      ),
      say(
        "Kræver fælles infrastruktur en serviceaftale med afgrænsning af data?",
        "Does shared infrastructure need a service agreement that limits the data?",
      ),
      say(
        "Hvordan håndteres fejl, gentagelser og køer, og hvordan stemmer systemerne af?",
        "How are errors, repeats and queues handled, and how do the systems reconcile?",
      ),
      say(
        "Hvad logges, hvor længe, og hvem kan se det?",
        "What is logged, for how long, and who can see it?",
      ),
    ]),
  ];
}

/** The agenda of the meeting of both system owners, both vendors and IT: what is known, and what must be settled before a signature. */
export const threePartyAgenda = (reader: RecordReader): readonly Block[] => [
  paragraph(
    reader.say(
      "Udfyld dagsordenen, og send den til IT & Digitalisering i god tid (gerne ti arbejdsdage før), så de rette specialister kan sætte tid af. Hvor der står »Ikke oplyst«, mangler oplysningen i kataloget.",
      "Fill in the agenda and send it to IT & Digitalisation in good time (ten working days before, if possible), so that the right specialists can set time aside. “Not stated” means that the catalogue lacks the fact.",
    ),
  ),
  ...meeting(reader),
  ...picture(reader),
  ...solution(reader),
  ...threePartyProtection(reader),
  ...threePartyWork(reader),
  ...threePartyTerms(reader),
];
