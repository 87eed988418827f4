import { monthsBefore } from "./second-calendar.ts";
import {
  agreementsThatCount,
  contractsThatCount,
  type Facts,
  hasStopped,
  isOver,
  type SecondCatalogue,
} from "./second-reading.ts";

type Dated = readonly [kind: string, on: string | undefined];

const ofAgreements = (one: Facts): readonly Dated[] =>
  agreementsThatCount(one)
    .filter(({ status }) => status !== "terminated")
    .flatMap(({ validUntil, nextAuditOn }): Dated[] => [
      ["dpa-expiry", validUntil],
      ["dpa-audit", nextAuditOn],
    ]);

/** When a contract ends, and until then the last day to give notice on it. */
const ofContracts = (one: Facts, today: string): readonly Dated[] =>
  /^\d/.test(one.exit?.decommission?.contractsEndedOn ?? "")
    ? []
    : contractsThatCount(one)
        .filter(({ endsOn }) => endsOn !== undefined)
        .flatMap(({ endsOn, noticeMonths }): Dated[] => {
          const end: Dated = ["contract-end", endsOn];
          if (noticeMonths === undefined) return [end];
          const notice = monthsBefore(endsOn, Number(noticeMonths));
          return notice < today && endsOn < today ? [end] : [end, ["contract-notice", notice]];
        });

const ofRunning = ({ privacy, technical, operation, exit }: Facts): readonly Dated[] => [
  ["dpia-review", privacy?.dpia?.reviewOn],
  ["risk-review", privacy?.riskAssessment?.reviewOn],
  ["review", operation?.nextReviewOn],
  ["certificate", technical?.certificateExpiresOn],
  ["exit-end", exit?.expectedEndOn],
];

const ofRegister = ({ phase, implementation, legacy, waivers = [] }: Facts): readonly Dated[] => [
  ...(phase === "operation" || phase === "exit" || implementation?.liveOn !== undefined
    ? []
    : [["go-live", implementation?.plannedGoLive] as const]),
  ["legacy-completion", legacy?.completeBy],
  ...waivers.map(({ until }: Facts) => ["waiver", until] as const),
];

function ofIntegration(one: Facts, today: string): readonly Dated[] {
  if (isOver(one)) return [];
  const running = hasStopped(one) ? [] : [...ofAgreements(one), ...ofRunning(one)];
  return [...running, ...ofContracts(one, today), ...ofRegister(one)];
}

/** Every dated obligation on a day as `date kind id`, in order; the end of a system that nobody uses is none once it has passed. */
export function deadlinesAgain(
  { integrations, systems }: SecondCatalogue,
  today: string,
): readonly string[] {
  const used = new Set(
    integrations
      .filter((one) => !isOver(one))
      .flatMap((one) => (one.systems ?? []).map(({ id }: Facts) => id)),
  );
  const ends = [...systems.values()].flatMap(({ id, endOfLifeOn }): string[] =>
    endOfLifeOn === undefined || (endOfLifeOn < today && !used.has(id))
      ? []
      : [`${endOfLifeOn} system-end ${id}`],
  );
  const others = integrations.flatMap((one) =>
    ofIntegration(one, today).flatMap(([kind, on]) =>
      on === undefined ? [] : [`${on} ${kind} ${one.id}`],
    ),
  );
  return [...ends, ...others].sort();
}
