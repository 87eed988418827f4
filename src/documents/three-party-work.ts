import { emptyRows, facts, heading, questions, table } from "./blocks.ts";
import type { Block } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";

function duties({ say }: RecordReader): readonly Block[] {
  const title = say("5. Ansvarsfordeling", "5. Who does what");
  const tasks = [
    say("Udvikling og opsætning hos afgiver", "Development and set-up at the source"),
    say("Udvikling og opsætning hos modtager", "Development and set-up at the target"),
    say("Certifikater og adgange", "Certificates and access"),
    say("Testmiljø og testdata", "Test environment and test data"),
    say("Test fra ende til anden", "Test from end to end"),
    say("Godkendelse og idriftsættelse", "Acceptance and go-live"),
    say("Overvågning og første fejlsøgning", "Monitoring and first search for errors"),
    say("Kontakt mellem leverandørerne ved fejl", "Contact between the vendors on errors"),
    say("Ændringer og versionsskift", "Changes and new versions"),
    say("Exit", "Exit"),
  ];
  return [
    heading(title),
    table(
      title,
      [
        say("Opgave", "Task"),
        say("Afgivers leverandør", "Source vendor"),
        say("Modtagers leverandør", "Target vendor"),
        say("Systemejere", "System owners"),
        say("Systemforvaltere", "System managers"),
        say("IT & Digitalisering", "IT & Digitalisation"),
        say("Projektleder", "Project manager"),
      ],
      [3.4, 2, 2, 2, 2.4, 2.2, 2],
      tasks.map((task) => [task, ...Array.from({ length: 6 }, () => "")]),
    ),
  ];
}

/** Who does what, how it is tested, and the plan. */
export function threePartyWork(reader: RecordReader): readonly Block[] {
  const { say, date, record } = reader;
  const { implementation } = record.integration;
  const plan = say("7. Implementeringsplan", "7. Plan of implementation");
  return [
    ...duties(reader),
    heading(say("6. Test og godkendelse", "6. Test and acceptance")),
    questions(reader, say("Spørgsmål om testen", "Questions on the test"), [
      say(
        "Hvilke testmiljøer er der hos parterne, og mangler der et fælles?",
        "Which test environments do the parties have, and is a shared one missing?",
      ),
      say(
        "Hvilke testtilfælde skal med: det normale, fejl, mængder, nedbrud og genstart?",
        "Which test cases are needed: the normal, errors, volumes, breakdown and restart?",
      ),
      say(
        "Hvem godkender overtagelsesprøven, og hvad er kravet?",
        "Who accepts the acceptance test, and what is demanded?",
      ),
      say(
        "Hvor længe varer driftsprøven, og hvilke servicemål gælder?",
        "How long is the trial in operation, and which service levels apply?",
      ),
      say(
        "Hvordan ruller vi tilbage, og hvem beslutter det?",
        "How do we roll back, and who decides it?",
      ),
    ]),
    heading(plan),
    facts(reader, say("Kendte datoer", "Known dates"), [
      [say("Planlagt idriftsættelse", "Planned go-live"), date(implementation?.plannedGoLive)],
      [
        say("Første rigtige personoplysninger", "First real personal data"),
        date(implementation?.firstPersonalDataOn),
      ],
      [
        say("Overtagelsesprøven er godkendt", "Acceptance test passed"),
        date(implementation?.acceptedOn),
      ],
    ]),
    table(
      plan,
      [
        say("Aktivitet", "Activity"),
        say("Ansvarlig", "Responsible"),
        say("Start", "Start"),
        say("Slut", "End"),
        say("Afhænger af", "Depends on"),
      ],
      [4, 3, 2, 2, 3],
      [
        [say("Aftalerne er underskrevet", "The agreements are signed"), "", "", "", ""],
        [say("Udvikling og opsætning", "Development and set-up"), "", "", "", ""],
        [say("Test fra ende til anden", "Test from end to end"), "", "", "", ""],
        [say("Besked til brugerne og oplæring", "Notice to users, and training"), "", "", "", ""],
        [say("Idriftsættelse", "Go-live"), "", "", "", ""],
        ...emptyRows(2, 5),
      ],
    ),
    questions(reader, say("Spørgsmål om planen", "Questions on the plan"), [
      say(
        "Hvad er de vigtigste risici, og hvad gør vi ved dem?",
        "What are the main risks, and what do we do about them?",
      ),
    ]),
  ];
}
