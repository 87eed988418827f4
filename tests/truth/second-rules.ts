import { daysAfter, monthsBefore } from "./second-calendar.ts";
import { ofDates } from "./second-dates.ts";
import { isDuplicateAgain } from "./second-duplicates.ts";
import { ofFirstData } from "./second-first-data.ts";
import { isCprAgain, neverWaived, ofNames } from "./second-names.ts";
import {
  agreementsThatCount,
  contractsThatCount,
  elementsOf,
  type Facts,
  hasStopped,
  isOver,
  isPersonal,
  phases,
  reached,
  type SecondCatalogue,
} from "./second-reading.ts";

interface Day {
  readonly all: SecondCatalogue;
  readonly today: string;
}
type Finds = (one: Facts, day: Day) => boolean;

const asked = (one: Facts, phase: string): boolean => !isOver(one) && reached(one, phase);

/** Neither over nor on hold, and its data have not been stopped. */
const isActive = (one: Facts): boolean =>
  !isOver(one) && one.status !== "on-hold" && !hasStopped(one);

/** Data move today. */
const runs = (one: Facts): boolean => isActive(one) && reached(one, "operation");

const moves = (one: Facts, category: string): boolean =>
  elementsOf(one).some((element) => element.category === category);
const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/g, "");
const isEmpty = (list: Facts): boolean => (list ?? []).length === 0;

function vendorsOf({ systems = [], contracts = [] }: Facts, { all }: Day): readonly string[] {
  const names = [
    ...systems.map(({ id }: Facts) => all.systems.get(id)?.vendor?.name),
    ...contracts.map(({ vendor }: Facts) => vendor),
  ];
  return [...new Set(names.filter((name) => name !== undefined && !/ Kommune$/.test(name)))];
}

const isCommitment = ({ form, signedOn }: Facts): boolean =>
  form !== "existing-covers" && signedOn !== undefined;

const ofData: Readonly<Record<string, Finds>> = {
  "sensitive-without-basis": (one) =>
    asked(one, "agreement") &&
    ((moves(one, "sensitive") && isEmpty(one.privacy?.legalBasis?.article9)) ||
      (moves(one, "criminal") && isEmpty(one.privacy?.legalBasis?.national))),
  "cpr-without-basis": (one) =>
    asked(one, "agreement") &&
    elementsOf(one).some(isCprAgain) &&
    one.privacy?.cprBasis === undefined,
  "article-6-1-f": (one) =>
    !isOver(one) && (one.privacy?.legalBasis?.article6 ?? []).includes("6-1-f"),
  "element-not-needed": (one) =>
    !isOver(one) &&
    one.need?.data !== undefined &&
    !elementsOf(one).every(({ name }) => one.need.data.map(plain).includes(plain(name))),
  "weak-encryption": (one) =>
    !isOver(one) &&
    isPersonal(one) &&
    one.technical?.encryption !== undefined &&
    !["tls-1.2", "tls-1.3", "ssh", "ipsec-vpn"].includes(one.technical.encryption),
  "third-country-without-basis": (one) => {
    const { transfer, basis, tiaOn } = one.privacy?.thirdCountry ?? {};
    const needsTia = ["scc", "bcr", "ad-hoc", "public-authority-instrument"].includes(basis);
    return (
      asked(one, "agreement") &&
      transfer === "yes" &&
      (basis === undefined || (needsTia && tiaOn === undefined))
    );
  },
  "dpia-review-overdue": (one, { today }) => runs(one) && one.privacy?.dpia?.reviewOn < today,
};

const ofAgreements: Readonly<Record<string, Finds>> = {
  "dpa-missing": (one, day) =>
    asked(one, "agreement") &&
    isPersonal(one) &&
    vendorsOf(one, day).some(
      (name) => !(one.dpa ?? []).some(({ vendor }: Facts) => vendor === name),
    ),
  "dpa-before-meeting": (one) =>
    !isOver(one) &&
    (one.dpa ?? []).some(({ decidedOn }: Facts) => decidedOn < one.meetings?.clarification?.heldOn),
  "dpa-not-required-unexplained": (one) =>
    !isOver(one) &&
    (one.dpa ?? []).some(
      ({ decision, reason }: Facts) => decision === "not-required" && reason === undefined,
    ),
  "dpa-expired": (one, { today }) =>
    isActive(one) &&
    agreementsThatCount(one).some(
      ({ status, validUntil }) =>
        (status !== "terminated" && validUntil < today) ||
        (runs(one) && ["expired", "terminated"].includes(status)),
    ),
  "dpa-expires-soon": (one, { today }) =>
    isActive(one) &&
    agreementsThatCount(one).some(
      ({ status, validUntil }) =>
        status !== "terminated" && validUntil >= today && validUntil <= daysAfter(today, 90),
    ),
  "dpa-audit-overdue": (one, { today }) =>
    runs(one) &&
    agreementsThatCount(one).some(
      ({ status, nextAuditOn }) => status !== "terminated" && nextAuditOn < today,
    ),
};

const ofContracts: Readonly<Record<string, Finds>> = {
  "exit-after-signature": ({ contracts = [], exit, status }) =>
    // What was signed for something that was then rejected binds all the same.
    status !== "retired" &&
    contracts
      .filter(isCommitment)
      .some(
        ({ signedOn }: Facts) =>
          !["settled", "activated", "completed"].includes(exit?.status) ||
          (exit.settledOn ?? "9999") > signedOn,
      ),
  "contract-before-meeting": ({ contracts = [], meetings, ...one }) =>
    !isOver(one) &&
    contracts.filter(isCommitment).some(({ signedOn }: Facts) => {
      const heldOn = meetings?.threeParty?.heldOn;
      // Once it is built, a meeting that nobody has dated is the criterion's to tell.
      return heldOn === undefined ? !reached(one, "implementation") : signedOn < heldOn;
    }),
  "contract-expired": (one, { today }) =>
    runs(one) &&
    (one.contracts ?? []).some(
      ({ vendor }: Facts) =>
        !one.contracts.some(
          (other: Facts) =>
            other.vendor === vendor &&
            (other.startsOn ?? today) <= today &&
            (other.endsOn ?? today) >= today,
        ),
    ),
  "contract-notice-near": (one, { today }) =>
    runs(one) &&
    contractsThatCount(one).some(({ endsOn, noticeMonths }) => {
      if (endsOn === undefined || noticeMonths === undefined) return false;
      const last = monthsBefore(endsOn, Number(noticeMonths));
      return last >= today && last <= daysAfter(today, 90);
    }),
  "exit-lead-exceeds-notice": (one) =>
    !isOver(one) &&
    contractsThatCount(one).some(
      ({ noticeMonths }) => Number(one.exit?.leadTimeMonths) > Number(noticeMonths),
    ),
  "exit-end-passed": (one, { today }) => runs(one) && one.exit?.expectedEndOn < today,
  "exit-end-near": (one, { today }) => {
    const { expectedEndOn, leadTimeMonths } = one.exit ?? {};
    if (!runs(one) || one.phase === "exit" || !(expectedEndOn >= today)) return false;
    return leadTimeMonths === undefined
      ? expectedEndOn <= daysAfter(today, 90)
      : monthsBefore(expectedEndOn, Number(leadTimeMonths)) <= today;
  },
};

const ofRunning: Readonly<Record<string, Finds>> = {
  "review-overdue": (one, { today }) =>
    runs(one) &&
    (one.operation?.nextReviewOn < today || one.privacy?.riskAssessment?.reviewOn < today),
  "certificate-expired": (one, { today }) =>
    runs(one) && one.technical?.certificateExpiresOn < today,
  "certificate-expires-soon": (one, { today }) => {
    const on = one.technical?.certificateExpiresOn;
    return runs(one) && on >= today && on <= daysAfter(today, 60);
  },
  "same-system-twice": ({ systems = [] }) =>
    systems.some(
      (a: Facts) =>
        a.role === "source" && systems.some((b: Facts) => b.role === "target" && b.id === a.id),
    ),
  "reuse-unanswered": (one, day) =>
    asked(one, "implementation") &&
    (one.legacy === undefined || one.phase === "implementation") &&
    (one.systems ?? [])
      .map(({ id }: Facts) => day.all.systems.get(id)?.vendor?.name)
      .some(
        (name: string) =>
          name !== undefined &&
          !/ Kommune$/.test(name) &&
          !(one.reuse?.enquiries ?? []).some(
            (told: Facts) =>
              told.vendor === name && told.answer !== undefined && told.answeredOn <= day.today,
          ),
      ),
  "dependants-live": (one, { all }) =>
    (one.status === "retired" || (one.phase === "exit" && isActive({ ...one, exit: {} }))) &&
    all.integrations.some(
      (other) =>
        (other.dependsOn ?? []).includes(one.id) &&
        isActive(other) &&
        reached(other, "implementation") &&
        (other.phase !== "exit" || one.status === "retired"),
    ),
  "duplicate-integration": (one, { all }) => isDuplicateAgain(one, all),
  "waiver-expired": ({ waivers = [], ...one }, { today }) =>
    !isOver(one) &&
    waivers.some(({ rule, until }: Facts) => !neverWaived.includes(rule) && until < today),
};

const finds: Readonly<Record<string, Finds>> = {
  ...ofData,
  ...ofFirstData,
  ...ofAgreements,
  ...ofContracts,
  ...ofRunning,
  ...ofNames,
  ...ofDates,
};

/** The rules that are read a second time. */
export const rulesReadAgain: readonly string[] = Object.keys(finds);

const states = "active on-hold rejected retired".split(" ");

/** A file whose phase or state is no such word is told of that alone, since all else hangs on it. */
const isJudged = ({ phase, status }: Facts): boolean =>
  phases.includes(phase) && states.includes(status);

/** What those rules find on a day, as `rule id`; what a waiver allows is left out. */
export function findingsAgain(read: SecondCatalogue, today: string): readonly string[] {
  const all = { ...read, integrations: read.integrations.filter(isJudged) };
  return all.integrations
    .flatMap((one) =>
      Object.entries(finds).flatMap(([rule, found]) => {
        const isWaived = (one.waivers ?? []).some(
          (waiver: Facts) => waiver.rule === rule && waiver.until >= today,
        );
        return !isWaived && found(one, { all, today }) ? [`${rule} ${one.id}`] : [];
      }),
    )
    .sort();
}
