import { facts, heading, paragraph, questions } from "./blocks.ts";
import type { Block } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";
import { dpaDecisionTable } from "./vendor-tables.ts";

/** Data protection at the clarification meeting, ending in one decision on a data processing agreement for each vendor. */
export function clarificationPrivacy(reader: RecordReader): readonly Block[] {
  const { say, text, list, named, record } = reader;
  const title = say("5. Databeskyttelse", "5. Data protection");
  const { privacy } = record.integration;
  const { legalBasis, thirdCountry } = privacy ?? {};
  return [
    heading(title),
    facts(reader, title, [
      [say("Personoplysninger", "Personal data"), text(privacy?.personalData)],
      [
        say("De registrerede", "Data subjects"),
        named("privacy.dataSubjects.*", privacy?.dataSubjects),
      ],
      [
        say("Grundlag efter artikel 6", "Basis under Article 6"),
        named("privacy.legalBasis.article6.*", legalBasis?.article6),
      ],
      [
        say("Grundlag efter artikel 9", "Basis under Article 9"),
        named("privacy.legalBasis.article9.*", legalBasis?.article9),
      ],
      [say("Lov og paragraf", "Act and section"), list(legalBasis?.national)],
      [
        say("Grundlag for CPR-nummer", "Basis for the CPR number"),
        named("privacy.cprBasis", privacy?.cprBasis),
      ],
      [say("Opbevaring og sletning", "Retention and deletion"), text(privacy?.retention)],
      [
        say("Overførsel til tredjelande", "Transfer to third countries"),
        named("privacy.thirdCountry.transfer", thirdCountry?.transfer),
      ],
      [
        say("Konsekvensanalyse", "Impact assessment"),
        named("privacy.dpia.decision", privacy?.dpia?.decision),
      ],
      [
        say("Fortegnelse over behandlinger", "Record of processing"),
        text(privacy?.recordOfProcessing),
      ],
    ]),
    questions(reader, say("Spørgsmål om databeskyttelse", "Questions on data protection"), [
      say(
        "Hvem er de registrerede, og hvor mange er de?",
        "Who are the data subjects, and how many are they?",
      ),
      say(
        "Hvad er grundlaget (artikel 6, artikel 9, CPR-nummer, strafbare forhold), og i hvilken lov?",
        "What is the basis (Article 6, Article 9, CPR number, criminal offences), and in which act?",
      ),
      say(
        "Kan vi klare os med færre data, pseudonymer eller sjældnere overførsler?",
        "Can we do with fewer data, pseudonyms or less frequent transfers?",
      ),
      say(
        "Hvor længe må data ligge hos hver part, og hvem sletter?",
        "How long may data lie with each party, and who deletes?",
      ),
      say(
        "Kan nogen uden for EU/EØS se data, også ved support?",
        "Can anyone outside the EU/EEA see the data, support included?",
      ),
      say(
        "Er oplysningspligten dækket, og skal fortegnelsen rettes?",
        "Is the duty to inform covered, and must the record be changed?",
      ),
      say(
        "Er en konsekvensanalyse påkrævet, og hvorfor eller hvorfor ikke?",
        "Is an impact assessment required, and why or why not?",
      ),
    ]),
    paragraph(
      say(
        "Mødet tager stilling til databehandleraftalen for hver leverandør: ny, ændring af den gældende, dækket af den gældende eller ikke påkrævet (for eksempel fordi behandlingen er styret af lov). Skriv begrundelsen, hvem der sørger for aftalen, og hvornår. Leverandørens rolle er databehandler, underdatabehandler eller selvstændig dataansvarlig.",
        "The meeting decides on the data processing agreement for each vendor: new, a change of the present one, covered by the present one, or not required (for instance as the processing is decided by law). Write the reason, who sees to the agreement, and by when. The vendor's role is processor, sub-processor or independent controller.",
      ),
    ),
    dpaDecisionTable(reader),
  ];
}
