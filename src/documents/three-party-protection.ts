import { facts, heading, questions } from "./blocks.ts";
import type { Block } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";
import { dpaTable } from "./vendor-tables.ts";

/** Data protection and security at the three-party meeting: what is agreed with each vendor, what is assessed, what is still to be delivered. */
export function threePartyProtection(reader: RecordReader): readonly Block[] {
  const { say, named, date, record } = reader;
  const { technical, privacy } = record.integration;
  return [
    heading(say("4. Databeskyttelse og sikkerhed", "4. Data protection and security")),
    dpaTable(reader),
    facts(reader, say("Vurderinger", "Assessments"), [
      [say("Testdata", "Test data"), named("technical.testData", technical?.testData)],
      [
        say("Risikovurdering", "Risk assessment"),
        named("privacy.riskAssessment.level", privacy?.riskAssessment?.level),
      ],
      [
        say("Risikovurderingen er fra", "The risk assessment is from"),
        date(privacy?.riskAssessment?.assessedOn),
      ],
      [
        say("Konsekvensanalyse", "Impact assessment"),
        named("privacy.dpia.decision", privacy?.dpia?.decision),
      ],
      [
        say("Konsekvensanalysen er fra", "The impact assessment is from"),
        date(privacy?.dpia?.completedOn),
      ],
    ]),
    questions(reader, say("Spørgsmål om databeskyttelse", "Questions on data protection"), [
      say(
        "Hvilke bilag mangler databehandleraftalerne?",
        "Which annexes do the data processing agreements lack?",
      ),
      say(
        "Hvad må hver leverandør gøre med data (instruks)?",
        "What may each vendor do with the data (instruction)?",
      ),
      say(
        "Hvilke underdatabehandlere er med, og i hvilke lande?",
        "Which sub-processors take part, and in which countries?",
      ),
      say(
        "Hvem leverer hvad til risikovurdering og konsekvensanalyse, og hvornår?",
        "Who delivers what to the risk and impact assessments, and when?",
      ),
      say(
        "Hvordan og hvor hurtigt får kommunen besked om et brud?",
        "How and how soon is the municipality told of a breach?",
      ),
    ]),
  ];
}
