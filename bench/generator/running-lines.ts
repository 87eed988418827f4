import { dayFrom } from "./dates.ts";
import { type Facts, reached } from "./facts.ts";
import type { Random } from "./random.ts";

/** `technical` and `implementation`. */
export function technicalLines({ plan, timeline }: Facts, random: Random): string {
  const live = reached(plan.phase, "operation")
    ? `\n  acceptedOn: ${dayFrom(timeline.live - 14)}\n  liveOn: ${dayFrom(timeline.live)}`
    : "";
  return `technical:
  pattern: ${random.pick(["synchronous-lookup", "asynchronous-message", "file-transfer", "batch"])}
  protocol: ${random.pick(["rest", "soap", "sftp"])}
  route: ${random.pick(["direct", "serviceplatformen", "integration-platform"])}
  exposedBy: ${plan.target.id}
  authentication: ${random.pick(["oauth2", "oces-certificate", "mutual-tls"])}
  encryption: ${random.pick(["tls-1.2", "tls-1.3"])}
  testData: synthetic
  certificateExpiresOn: ${dayFrom(random.between(120, 900))}
implementation:
  plannedGoLive: ${dayFrom(timeline.live)}${live}`;
}

/** `operation`: agreed before it is built, reviewed once it runs. */
export function operationLines({ plan }: Facts, random: Random): string {
  const review = reached(plan.phase, "operation")
    ? `\n  reviewedOn: ${dayFrom(-random.between(1, 50))}\n  nextReviewOn: ${dayFrom(random.between(120, 360))}`
    : "";
  return `operation:
  criticality: ${random.pick(["normal", "important", "critical"])}
  support: { email: it-support@eksempelby.example, hours: hverdage 7-16 }
  sla: { availabilityPercent: 99.5, responseHours: 2, recoveryHours: 8 }
  monitoring: Kølængde og fejlkø for ${plan.target.name}; alarm til it-drift.${review}`;
}

/** `exit`, as far as the phase asks. */
export function exitLines({ plan, timeline }: Facts): string {
  const { phase } = plan;
  const status =
    phase === "retired"
      ? "completed"
      : phase === "exit"
        ? "activated"
        : reached(phase, "implementation")
          ? "settled"
          : "draft";
  const settled = `\n  settledOn: ${dayFrom(timeline.exitSettled)}
  expectedEndOn: ${dayFrom(timeline.ends)}
  leadTimeMonths: 3
  dataReturn: Ikke relevant; data bor i ${plan.source.name}.
  archiving: Data bevares i ${plan.target.name}; integrationen lagrer intet selv.`;
  const activated = `\n  activatedOn: ${dayFrom(-45)}
  activatedBy: need-ceased
  reason: Arbejdsgangen er flyttet, og ingen henter længere oplysningerne.`;
  const stopped = dayFrom(-5);
  const decommission = `\n  decommission: { stoppedOn: ${stopped}, deletionConfirmedOn: ${stopped}, accessRemovedOn: ${stopped}, contractsEndedOn: ${stopped} }`;
  return `exit:
  status: ${status}${status === "draft" ? "" : settled}
  triggers: [system-replacement, contract-end, need-ceased]
  dataDeletion: Leverandøren sletter kopier senest 30 dage efter ophør og bekræfter skriftligt.
  fallback: Manuel indtastning efter gældende arbejdsgang.${phase === "exit" || phase === "retired" ? activated : ""}${phase === "retired" ? decommission : ""}`;
}
