import { dayFrom } from "./dates.ts";
import { type Facts, reached, vendorsOf } from "./facts.ts";
import type { Random } from "./random.ts";

/** `privacy`, as far as the phase asks. */
export function privacyLines({ plan, elements, personal, sensitive, timeline }: Facts): string {
  if (!personal) return "privacy:\n  personalData: false";
  const article9 = sensitive ? ", article9: [9-2-f]" : "";
  const hasCpr = elements.some(({ cpr }) => cpr === true);
  const done = reached(plan.phase, "operation");
  const dpia = sensitive
    ? `{ decision: required, reason: Følsomme oplysninger i større omfang.${done ? `, completedOn: ${dayFrom(timeline.live - 40)}, reviewOn: ${dayFrom(400)}` : ""} }`
    : "{ decision: not-required, reason: Almindelige oplysninger i begrænset omfang. }";
  return `privacy:
  personalData: true
  legalBasis: { article6: [6-1-c, 6-1-e]${article9}, national: ["${plan.source.area.law}"] }${hasCpr ? "\n  cprBasis: databeskyttelsesloven-11-1" : ""}
  dataSubjects: [${plan.source.area.subjects.join(", ")}]
  retention: Følger fristen i ${plan.target.name}; kopi i fejlkø slettes efter 14 dage.
  recordOfProcessing: Fortegnelse ${(plan.index % 90) + 10}-${String(plan.index % 1000).padStart(3, "0")}
  dpia: ${dpia}
  riskAssessment: { level: ${sensitive ? "medium" : "low"}, assessedOn: ${dayFrom(timeline.clarification + 30)}, reviewOn: ${dayFrom(300)} }
  thirdCountry: { transfer: none }`;
}

/** `dpa`: one decision a vendor; empty without personal data. */
export function dpaLines(
  { plan, personal, timeline, case: number }: Facts,
  random: Random,
): string {
  if (!personal) return "";
  const signed = reached(plan.phase, "implementation");
  const entries = vendorsOf(plan).map((vendor, index) => {
    const lines = [
      `  - vendor: ${vendor}`,
      `    decision: ${index === 0 ? "amend" : "new"}`,
      `    decidedOn: ${dayFrom(timeline.clarification + 5)}`,
      "    reason: Integrationen er en ny behandling, som skal med i instruksen.",
      `    status: ${signed ? "signed" : "draft"}`,
    ];
    if (!signed) return lines.join("\n");
    lines.push(
      `    signedOn: ${dayFrom(timeline.signed)}`,
      `    validUntil: ${dayFrom(timeline.ends + 30)}`,
      `    nextAuditOn: ${dayFrom(random.between(100, 360))}`,
      `    reference: "${number}, dok. ${random.between(1, 90)}"`,
    );
    return lines.join("\n");
  });
  return `dpa:\n${entries.join("\n")}`;
}

/** `contracts`: one a vendor. */
export function contractLines({ plan, timeline, case: number }: Facts, random: Random): string {
  const signed = reached(plan.phase, "implementation");
  const entries = vendorsOf(plan).map((vendor) => {
    const lines = [`  - vendor: ${vendor}`, "    form: addendum"];
    if (!signed) return lines.join("\n");
    lines.push(
      `    reference: "${number}, dok. ${random.between(1, 90)}"`,
      `    signedOn: ${dayFrom(timeline.signed)}`,
      `    startsOn: ${dayFrom(timeline.signed + 20)}`,
      `    endsOn: ${dayFrom(timeline.ends)}`,
      "    noticeMonths: 3",
      `    setupCostDkk: ${random.between(10, 400) * 1000}`,
      `    yearlyCostDkk: ${random.between(5, 120) * 1000}`,
    );
    return lines.join("\n");
  });
  return `contracts:\n${entries.join("\n")}`;
}

/** `meetings`. */
export function meetingLines({ plan, timeline, case: number }: Facts): string {
  const first = `meetings:
  clarification: { heldOn: ${dayFrom(timeline.clarification)}, outcome: proceed, minutes: "${number}, dok. 2" }`;
  if (!reached(plan.phase, "implementation")) return first;
  return `${first}
  threeParty: { heldOn: ${dayFrom(timeline.threeParty)}, outcome: proceed, minutes: "${number}, dok. 5", participants: [source-owner, target-owner, source-vendor, target-vendor, it] }`;
}
