import { checks, emptyRows, facts, heading, paragraph, questions, table } from "./blocks.ts";
import type { Block } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";
import { contractTable } from "./vendor-tables.ts";

/** Operation, contract, exit and the decisions at the end of the clarification meeting. */
export function clarificationEnd(reader: RecordReader): readonly Block[] {
  const { say, date, list, named, record } = reader;
  const { exit } = record.integration;
  const last = say("8. Exit, de første overvejelser", "8. Exit, first thoughts");
  return [
    heading(
      say("6. Sikkerhed og drift, første vurdering", "6. Security and operation, first assessment"),
    ),
    questions(
      reader,
      say("Spørgsmål om sikkerhed og drift", "Questions on security and operation"),
      [
        say(
          "Hvor kritisk er integrationen for opgaven, for borgerne og for samfundet?",
          "How critical is the integration to the task, to citizens and to society?",
        ),
        say(
          "Hvad er værst: at data forsvinder, forsinkes, bliver forkerte eller ses af uvedkommende?",
          "What is worst: that data are lost, late, wrong or seen by outsiders?",
        ),
        say(
          "Hvem opdager fejl, og hvor længe må den stå stille?",
          "Who notices errors, and how long may it be down?",
        ),
        say("Hvordan løses opgaven, mens den er nede?", "How is the task done while it is down?"),
      ],
    ),
    heading(say("7. Kontrakt, indkøb og økonomi", "7. Contract, purchase and money")),
    contractTable(reader),
    questions(reader, say("Spørgsmål om kontrakten", "Questions on the contract"), [
      say(
        "Ny kontrakt, tillæg eller dækket af den gældende?",
        "A new contract, an addendum, or covered by the present one?",
      ),
      say("Skal indkøb vurdere udbudsreglerne?", "Must purchasing assess the procurement rules?"),
      say(
        "Hvad er budgettet til etablering og årlig drift, og hvem betaler?",
        "What is the budget for set-up and yearly operation, and who pays?",
      ),
    ]),
    heading(last),
    facts(reader, last, [
      [say("Forventet ophør", "Expected end"), date(exit?.expectedEndOn)],
      [
        say("Hvad der får den til at ophøre", "What makes it end"),
        named("exit.triggers.*", exit?.triggers),
      ],
      [
        say("Integrationer, der er afhængige af den", "Integrations that depend on it"),
        record.dependants.length === 0
          ? say("Ingen", "None")
          : list(record.dependants.map(({ title }) => title)),
      ],
    ]),
    questions(reader, say("Spørgsmål om exit", "Questions on exit"), [
      say(
        "Hvilke data ligger hos hvem den dag, og skal de tilbage, slettes eller arkiveres?",
        "Which data lie with whom that day, and must they be returned, deleted or archived?",
      ),
      say("Hvem spørger vi i arkivet?", "Whom do we ask in the archive?"),
    ]),
    heading(say("9. Beslutninger", "9. Decisions")),
    checks([
      say("Gå videre til trepartsmødet", "Proceed to the three-party meeting"),
      say("Tilpas og mødes igen", "Revise and meet again"),
      say("Stop", "Stop"),
    ]),
    questions(reader, say("Om beslutningen", "On the decision"), [
      say("Hvad er begrundelsen for beslutningen?", "What is the reason for the decision?"),
    ]),
    table(
      say("Opgaver", "Tasks"),
      [say("Opgave", "Task"), say("Ansvarlig rolle", "Responsible role"), say("Frist", "Due")],
      [4, 3, 2],
      [
        [
          say(
            "Udfyld og send dagsordenen til trepartsmødet",
            "Fill in and send the agenda for the three-party meeting",
          ),
          "",
          "",
        ],
        [
          say(
            "Find de specialister, der skal med til trepartsmødet",
            "Find the specialists the three-party meeting needs",
          ),
          "",
          "",
        ],
        ...emptyRows(3, 3),
      ],
    ),
    paragraph(
      say(
        "Skriv dato, udfald og henvisning til referatet i integrationens fil (møder, afklaringsmøde).",
        "Write date, outcome and the reference to the minutes in the integration's file (meetings, clarification).",
      ),
    ),
  ];
}
