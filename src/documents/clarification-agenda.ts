import { facts, heading, paragraph, questions, table } from "./blocks.ts";
import { clarificationEnd } from "./clarification-end.ts";
import { clarificationPrivacy } from "./clarification-privacy.ts";
import type { Block } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";
import { dataTable, itRow, ownerRows, participants, systemTable } from "./shared-blocks.ts";
import { enquiryTable } from "./vendor-tables.ts";

function meeting(reader: RecordReader): readonly Block[] {
  const { say, text, date, record } = reader;
  const { owners, meetings } = record.integration;
  const contactRow = (role: string, contact: { unit?: string; email?: string } | undefined) => [
    role,
    text(contact?.unit),
    text(contact?.email),
  ];
  return [
    heading(say("Mødet", "The meeting")),
    table(
      say("Tid og sted", "Time and place"),
      [say("Hvad", "What"), say("Aftalt", "Agreed")],
      [2, 3],
      [
        [
          say("Dato og tid", "Date and time"),
          meetings?.clarification?.heldOn ? date(meetings.clarification.heldOn) : "",
        ],
        [say("Sted eller link", "Place or link"), ""],
        [say("Ordstyrer og referent (roller)", "Chair and minute taker (roles)"), ""],
      ],
    ),
    participants(reader, [
      contactRow(say("Enheden med behovet", "The unit with the need"), owners?.requester),
      ...ownerRows(reader),
      contactRow(say("Projektleder", "Project manager"), owners?.project),
      itRow(reader, say("IT & Digitalisering", "IT & Digitalisation")),
      // The catalogue knows the officer's signature, not the mailbox.
      [say("Databeskyttelsesrådgiver", "Data protection officer"), "", ""],
    ]),
  ];
}

function need(reader: RecordReader): readonly Block[] {
  const { say, text, list, named, record } = reader;
  const title = say("1. Behov for data", "1. The need for data");
  const { need: known } = record.integration;
  return [
    heading(title),
    facts(reader, title, [
      [say("Arbejdsopgaven, der skal løses", "The task to be done"), text(known?.task)],
      [say("Nødvendige data", "Data needed"), list(known?.data)],
      [
        say("Hvor ofte data skal være opdateret", "How up to date the data must be"),
        named("need.frequency", known?.frequency),
      ],
      [say("Gevinst", "Benefit"), text(known?.benefit)],
    ]),
    questions(reader, say("Spørgsmål om behovet", "Questions on the need"), [
      say(
        "Hvordan bliver opgaven løst i dag, og hvad koster det i tid og fejl?",
        "How is the task done today, and what does it cost in time and mistakes?",
      ),
      say(
        "Hvilke af dataene er nødvendige, og hvilke er kun ønskelige?",
        "Which of the data are necessary, and which are merely wished for?",
      ),
      say(
        "Hvordan måler vi, at gevinsten er kommet?",
        "How do we measure that the benefit has come?",
      ),
      say(
        "Hvad sker der, hvis integrationen ikke bliver lavet?",
        "What happens if the integration is not made?",
      ),
    ]),
  ];
}

function systems(reader: RecordReader): readonly Block[] {
  const { say } = reader;
  return [
    heading(say("2. Systemer og ejere", "2. Systems and owners")),
    systemTable(reader),
    questions(reader, say("Spørgsmål om systemerne", "Questions on the systems"), [
      say("Er systemejerne enige om behovet?", "Do the system owners agree on the need?"),
      say(
        "Hvilket system gælder, når data er uenige?",
        "Which system is right when the data disagree?",
      ),
      say(
        "Går data gennem andre systemer, eller er der andre, der bruger dem?",
        "Do the data pass through other systems, or are there others who use them?",
      ),
      say(
        "Skal et af systemerne i udbud eller skiftes ud inden for to år?",
        "Will one of the systems be tendered or replaced within two years?",
      ),
    ]),
  ];
}

function reuse(reader: RecordReader): readonly Block[] {
  const { say, text, date, named, record } = reader;
  const title = say("3. Genbrug", "3. Reuse");
  const { reuse: known } = record.integration;
  return [
    heading(title),
    facts(reader, title, [
      [say("Slået op i KITOS", "Looked up in KITOS"), date(known?.kitosCheckedOn)],
      [say("Resultat", "Outcome"), named("reuse.outcome", known?.outcome)],
      [say("Begrundelse", "Reason"), text(known?.reason)],
    ]),
    enquiryTable(reader),
    questions(reader, say("Spørgsmål om genbrug", "Questions on reuse"), [
      say(
        "Hvilke kommuner har begge systemer eller snitfladen ifølge KITOS?",
        "Which municipalities have both systems, or the interface, according to KITOS?",
      ),
      say(
        "Dækker fælleskommunal infrastruktur behovet (Serviceplatformen, støttesystemerne, Datafordeleren)?",
        "Does shared municipal infrastructure cover the need (Serviceplatformen, the support systems, Datafordeleren)?",
      ),
      say(
        "Hvilken kommune ringer vi til, og hvem gør det?",
        "Which municipality do we call, and who does it?",
      ),
      say(
        "Hvad kostede den, da den blev leveret et andet sted?",
        "What did it cost when it was delivered elsewhere?",
      ),
    ]),
  ];
}

function flow(reader: RecordReader): readonly Block[] {
  const { say, text, named, record } = reader;
  const title = say("4. Dataflow og mulige løsninger", "4. Data flow and possible solutions");
  const { dataFlow } = record.integration;
  return [
    heading(title),
    facts(reader, title, [
      [say("Retning", "Direction"), named("dataFlow.direction", dataFlow?.direction)],
      [say("Antal om dagen", "Number a day"), text(dataFlow?.volumePerDay)],
    ]),
    dataTable(reader),
    questions(reader, say("Spørgsmål om løsningen", "Questions on the solution"), [
      say(
        "Standardløsning fra leverandøren eller særskilt udvikling?",
        "A standard solution from the vendor, or separate development?",
      ),
      say(
        "Hvilket integrationsmønster passer til hyppighed, mængde og svartid?",
        "Which integration pattern fits frequency, volume and response time?",
      ),
      say("Hvilket system skal udstille snitfladen?", "Which system is to expose the interface?"),
      say(
        "Hvilke begrænsninger kender vi (netværk, licenser, versioner)?",
        "Which constraints do we know of (network, licences, versions)?",
      ),
    ]),
  ];
}

/** The agenda of the clarification meeting with IT & Digitalisation: what is known, and what the meeting must answer. */
export const clarificationAgenda = (reader: RecordReader): readonly Block[] => [
  paragraph(
    reader.say(
      "Systemejeren eller systemforvalteren udfylder dagsordenen før mødet, så godt det kan lade sig gøre, og IT & Digitalisering gør den færdig sammen med jer. Hvor der står »Ikke oplyst«, mangler oplysningen i kataloget. Skriv mødets svar ind i integrationens fil bagefter, så der kun er ét sted at slå op.",
      "The system owner or system manager fills in the agenda before the meeting as far as possible, and IT & Digitalisation completes it with you. “Not stated” means that the catalogue lacks the fact. Write the meeting's answers into the integration's file afterwards, so that there is only one place to look.",
    ),
  ),
  ...meeting(reader),
  ...need(reader),
  ...systems(reader),
  ...reuse(reader),
  ...flow(reader),
  ...clarificationPrivacy(reader),
  ...clarificationEnd(reader),
];
