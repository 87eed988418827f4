import type { Integration } from "../../../domain/entry.ts";
import type { DataElement } from "../../../domain/integration-fields.ts";
import type { PageContext } from "../../page-context.ts";
import { factMaker } from "../../parts/fact-list.tsx";
import type { Fact } from "../../parts/facts.tsx";
import { FactSection } from "./fact-section.tsx";
import { integrationWords } from "./integration-words.ts";

/** On what basis personal data move, how long they stay, and what was assessed. */
export function PrivacySection({
  at,
  integration,
}: {
  readonly at: PageContext;
  readonly integration: Integration;
}) {
  const { privacy, dataFlow } = integration.fields;
  const words = integrationWords[at.locale];
  const elements = dataFlow?.elements ?? [];
  const moves = (is: (element: DataElement) => boolean | undefined): boolean =>
    elements.length === 0 || elements.some(is);
  const { legalBasis, dpia, riskAssessment: risk, thirdCountry: country } = privacy ?? {};
  const make = factMaker(at);
  /** A basis that nothing asks for is not missing. */
  const asked = (fact: Fact, isAsked: boolean): Fact =>
    fact.value === undefined && !isAsked ? { ...fact, value: words.notRelevant } : fact;
  const personalData = make.yesNo("privacy.personalData", privacy?.personalData);
  const none = privacy?.personalData === false;
  const internal = at.view.input.edition === "internal";
  const facts = [
    personalData,
    make.values("privacy.dataSubjects", privacy?.dataSubjects),
    ...(internal ? [make.text("privacy.recordOfProcessing", privacy?.recordOfProcessing)] : []),
    make.text("privacy.retention", privacy?.retention, true),
  ];
  const basisFacts = [
    make.values("privacy.legalBasis.article6", legalBasis?.article6),
    asked(
      make.values("privacy.legalBasis.article9", legalBasis?.article9),
      moves(({ category }) => category === "sensitive"),
    ),
    make.texts("privacy.legalBasis.national", legalBasis?.national),
    asked(
      make.value("privacy.cprBasis", privacy?.cprBasis),
      moves(({ cpr }) => cpr),
    ),
  ];
  const dpiaFacts = [
    make.value("privacy.dpia.decision", dpia?.decision),
    ...(dpia?.decision === "required"
      ? [
          make.date("privacy.dpia.completedOn", dpia.completedOn),
          make.date("privacy.dpia.reviewOn", dpia.reviewOn),
        ]
      : []),
    ...(dpia?.reason ? [make.text("privacy.dpia.reason", dpia.reason, true)] : []),
  ];
  const riskFacts = [
    make.value("privacy.riskAssessment.level", risk?.level),
    make.date("privacy.riskAssessment.assessedOn", risk?.assessedOn),
    make.date("privacy.riskAssessment.reviewOn", risk?.reviewOn),
  ];
  const countryFacts = [
    make.value("privacy.thirdCountry.transfer", country?.transfer),
    ...(country?.transfer === "yes"
      ? [
          make.texts("privacy.thirdCountry.countries", country.countries),
          make.value("privacy.thirdCountry.basis", country.basis),
          ...(internal ? [make.date("privacy.thirdCountry.tiaOn", country.tiaOn)] : []),
        ]
      : []),
  ];
  return (
    <FactSection
      at={at}
      integration={integration}
      id="privacy"
      title={words.privacy}
      begun={privacy !== undefined}
      gate="agreement"
      facts={none ? [personalData] : facts}
      groups={
        none
          ? []
          : [
              ["privacy.legalBasis", basisFacts],
              ...(internal
                ? ([
                    ["privacy.dpia", dpiaFacts],
                    ["privacy.riskAssessment", riskFacts],
                  ] as const)
                : []),
              ["privacy.thirdCountry", countryFacts],
            ]
      }
    />
  );
}
