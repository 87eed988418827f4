import { checks, emptyRows, facts, heading, paragraph, questions, table } from "./blocks.ts";
import type { Block } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";
import { contractTable } from "./vendor-tables.ts";

function operation(reader: RecordReader): readonly Block[] {
  const { say, text, amount, named, record } = reader;
  const { operation: known } = record.integration;
  const { sla, support } = known ?? {};
  const title = say("8. Driftsvilkår", "8. Terms of operation");
  const hours = [say("time", "hour"), say("timer", "hours")] as const;
  const percent = sla?.availabilityPercent;
  return [
    heading(title),
    facts(reader, title, [
      [say("Kritikalitet", "Criticality"), named("operation.criticality", known?.criticality)],
      [
        say("Tilgængelighed", "Availability"),
        percent === undefined ? text(percent) : `${text(percent)} %`,
      ],
      [say("Reaktionstid", "Response time"), amount(sla?.responseHours, ...hours)],
      [say("Tid til genopretning", "Recovery time"), amount(sla?.recoveryHours, ...hours)],
      [say("Indgang ved fejl", "Where to report errors"), text(support?.email)],
      [say("Supporttid", "Support hours"), text(support?.hours)],
      [say("Overvågning", "Monitoring"), text(known?.monitoring)],
    ]),
    questions(reader, say("Spørgsmål om driften", "Questions on operation"), [
      say(
        "Hvor gamle må data højst være, når de når frem?",
        "How old may data be at most when they arrive?",
      ),
      say(
        "Hvornår er der servicevinduer, og hvordan varsles de?",
        "When are there service windows, and how are they announced?",
      ),
      say(
        "Hvor hurtigt skal alt kunne genetableres, og hvor meget data må gå tabt?",
        "How soon must all be restored, and how much data may be lost?",
      ),
      say(
        "Hvilke rapporter og driftsmøder er der?",
        "Which reports and operation meetings are there?",
      ),
    ]),
  ];
}

function price(reader: RecordReader): readonly Block[] {
  const { say } = reader;
  return [
    heading(say("9. Pris og aftale", "9. Price and agreement")),
    contractTable(reader),
    questions(reader, say("Spørgsmål om prisen", "Questions on the price"), [
      say(
        "Hvad koster etablering, årlig drift og ændringer, og hvordan reguleres prisen?",
        "What do set-up, yearly operation and changes cost, and how is the price adjusted?",
      ),
      say(
        "Hvad er varighed, varsel og mulighed for forlængelse?",
        "What are duration, notice and the option to extend?",
      ),
      say(
        "Hvad siger vurderingen efter udbudsreglerne?",
        "What does the assessment under the procurement rules say?",
      ),
      say("Hvem skriver under, og i hvilken rækkefølge?", "Who signs, and in which order?"),
    ]),
    paragraph(
      say(
        "Exitplanen skal være fastlagt, før nogen skriver under.",
        "The exit plan must be settled before anyone signs.",
      ),
    ),
  ];
}

function exit(reader: RecordReader): readonly Block[] {
  const { say, text, amount, date, named, record } = reader;
  const { exit: known } = record.integration;
  const title = say("10. Exit", "10. Exit");
  return [
    heading(title),
    facts(reader, title, [
      [say("Exitplanens status", "State of the exit plan"), named("exit.status", known?.status)],
      [say("Forventet ophør", "Expected end"), date(known?.expectedEndOn)],
      [say("Udløsende hændelser", "Triggers"), named("exit.triggers.*", known?.triggers)],
      [
        say("Tid fra beslutning til stop", "Time from decision to stop"),
        amount(known?.leadTimeMonths, say("måned", "month"), say("måneder", "months")),
      ],
      [say("Tilbagelevering af data", "Return of data"), text(known?.dataReturn)],
      [say("Sletning af data", "Deletion of data"), text(known?.dataDeletion)],
      [say("Arkiv", "Archive"), text(known?.archiving)],
      [say("Nødprocedure", "Fallback"), text(known?.fallback)],
    ]),
    questions(reader, say("Spørgsmål om exit", "Questions on exit"), [
      say(
        "Passer tiden fra beslutning til stop med varslet i kontrakten?",
        "Does the time from decision to stop fit the notice in the contract?",
      ),
      say(
        "Hvad dokumenterer sletningen, også hos underdatabehandlere og i sikkerhedskopier?",
        "What proves the deletion, at sub-processors and in backups too?",
      ),
      say(
        "Hvad omfatter ophørsbistand og videnoverdragelse, og hvad koster det?",
        "What do exit assistance and hand-over of knowledge cover, and what do they cost?",
      ),
      say(
        "Hvordan drives opgaven i overgangen: parallelt, med frosne data eller i hånden?",
        "How is the task run in the transition: in parallel, with frozen data or by hand?",
      ),
      say(
        "Hvordan får kommunen data, dokumentation og nøgler, hvis en leverandør svigter?",
        "How does the municipality get data, documentation and keys if a vendor fails?",
      ),
      say(
        "Er det en cloudtjeneste, som reglerne om skift i Data Act gælder for?",
        "Is it a cloud service under the Data Act's rules on switching?",
      ),
    ]),
  ];
}

/** Operation, price and exit, and what the meeting decided. */
export function threePartyTerms(reader: RecordReader): readonly Block[] {
  const { say } = reader;
  return [
    ...operation(reader),
    ...price(reader),
    ...exit(reader),
    heading(say("11. Beslutninger og opgaver", "11. Decisions and tasks")),
    checks([
      say("Løsningen er beskrevet færdig", "The solution is fully described"),
      say("Implementeringsplanen er aftalt", "The plan of implementation is agreed"),
      say("Driftsvilkårene er aftalt", "The terms of operation are agreed"),
      say("Prisen er aftalt", "The price is agreed"),
      say("Exitplanen er fastlagt", "The exit plan is settled"),
      say("Et møde mere er nødvendigt", "Another meeting is needed"),
    ]),
    table(
      say("Opgaver", "Tasks"),
      [say("Opgave", "Task"), say("Part", "Party"), say("Frist", "Due")],
      [4, 3, 2],
      emptyRows(4, 3),
    ),
    paragraph(
      say(
        "Skriv dato, udfald og henvisning til referatet i integrationens fil (møder, trepartsmøde), og ret de oplysninger, mødet har ændret.",
        "Write date, outcome and the reference to the minutes in the integration's file (meetings, three-party), and correct the facts the meeting changed.",
      ),
    ),
  ];
}
