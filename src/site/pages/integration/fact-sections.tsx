import type { Integration } from "../../../domain/entry.ts";
import { phaseNumber } from "../../../domain/phase.ts";
import type { PageContext } from "../../page-context.ts";
import { factMaker } from "../../parts/fact-list.tsx";
import type { Fact } from "../../parts/facts.tsx";
import { Mailbox, SystemLink } from "../../parts/links.tsx";
import { FactSection } from "./fact-section.tsx";
import { integrationWords } from "./integration-words.ts";

interface Props {
  readonly at: PageContext;
  readonly integration: Integration;
}

/** How the integration is built. */
export function TechnicalSection({ at, integration }: Props) {
  const { technical } = integration.fields;
  const make = factMaker(at);
  const safe = at.view.input.edition === "internal";
  return (
    <FactSection
      at={at}
      integration={integration}
      id="technical"
      title={integrationWords[at.locale].technical}
      begun={technical !== undefined}
      gate="implementation"
      facts={[
        make.value("technical.pattern", technical?.pattern),
        make.value("technical.protocol", technical?.protocol),
        make.value("technical.route", technical?.route),
        make.fact(
          "technical.exposedBy",
          technical?.exposedBy && <SystemLink at={at} id={technical.exposedBy} />,
        ),
        ...(safe
          ? [
              make.value("technical.authentication", technical?.authentication),
              make.value("technical.encryption", technical?.encryption),
              make.value("technical.testData", technical?.testData),
              make.date("technical.certificateExpiresOn", technical?.certificateExpiresOn),
            ]
          : []),
      ]}
    />
  );
}

/** When it was built and went live. */
export function ImplementationSection({ at, integration }: Props) {
  const { implementation } = integration.fields;
  const { date } = factMaker(at);
  return (
    <FactSection
      at={at}
      integration={integration}
      id="implementation"
      title={integrationWords[at.locale].implementation}
      begun={implementation !== undefined}
      gate="implementation"
      facts={[
        date("implementation.plannedGoLive", implementation?.plannedGoLive),
        date("implementation.acceptedOn", implementation?.acceptedOn),
        date("implementation.liveOn", implementation?.liveOn),
      ]}
    />
  );
}

/** Whom to call and what was promised. */
export function OperationSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const { operation } = integration.fields;
  const { support, sla } = operation ?? {};
  const make = factMaker(at);
  const supportFacts = [
    make.fact(
      "operation.support.email",
      support?.email && <Mailbox at={at} email={support.email} />,
    ),
    make.text("operation.support.hours", support?.hours),
  ];
  const slaFacts = [
    make.amount("operation.sla.availabilityPercent", sla?.availabilityPercent, (n) => `${n} %`),
    make.amount("operation.sla.responseHours", sla?.responseHours, words.hours),
    make.amount("operation.sla.recoveryHours", sla?.recoveryHours, words.hours),
  ];
  return (
    <FactSection
      at={at}
      integration={integration}
      id="operation"
      title={words.operation}
      begun={operation !== undefined}
      gate="operation"
      facts={[
        make.value("operation.criticality", operation?.criticality),
        make.date("operation.reviewedOn", operation?.reviewedOn),
        make.date("operation.nextReviewOn", operation?.nextReviewOn),
        make.text("operation.monitoring", operation?.monitoring, true),
      ]}
      groups={[
        ["operation.support", supportFacts],
        ["operation.sla", slaFacts],
      ]}
    />
  );
}

/** How it ends: settled before anything is signed. */
export function ExitSection({ at, integration }: Props) {
  const words = integrationWords[at.locale];
  const { exit, phase } = integration.fields;
  const make = factMaker(at);
  const stopping =
    phaseNumber(phase) === 7 || exit?.status === "activated" || exit?.status === "completed";
  const done = (field: string, iso: string | null | undefined): Fact => {
    const fact = make.date(field, iso);
    return iso ? fact : { ...fact, value: words.notYet };
  };
  return (
    <FactSection
      at={at}
      integration={integration}
      id="exit"
      title={words.exit}
      begun={exit !== undefined}
      gate="agreement"
      facts={[
        make.value("exit.status", exit?.status),
        make.date("exit.settledOn", exit?.settledOn),
        make.date("exit.expectedEndOn", exit?.expectedEndOn),
        make.amount("exit.leadTimeMonths", exit?.leadTimeMonths, words.months),
        make.values("exit.triggers", exit?.triggers),
        ...(exit?.reason ? [make.text("exit.reason", exit.reason, true)] : []),
        make.text("exit.fallback", exit?.fallback, true),
        make.text("exit.dataReturn", exit?.dataReturn, true),
        make.text("exit.dataDeletion", exit?.dataDeletion, true),
        make.text("exit.archiving", exit?.archiving, true),
        ...(stopping
          ? [
              done("exit.decommission.stoppedOn", exit?.decommission?.stoppedOn),
              done(
                "exit.decommission.deletionConfirmedOn",
                exit?.decommission?.deletionConfirmedOn,
              ),
              done("exit.decommission.accessRemovedOn", exit?.decommission?.accessRemovedOn),
              done("exit.decommission.contractsEndedOn", exit?.decommission?.contractsEndedOn),
            ]
          : []),
      ]}
    />
  );
}
