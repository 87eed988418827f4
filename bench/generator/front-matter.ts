import { contractLines, dpaLines, meetingLines, privacyLines } from "./agreement-lines.ts";
import { dayFrom } from "./dates.ts";
import { type Facts, reached, vendorsOf } from "./facts.ts";
import type { Random } from "./random.ts";
import { exitLines, operationLines, technicalLines } from "./running-lines.ts";

/** The front matter of an integration, without its fences: all that its phase asks for, and nothing beyond. */
export function frontMatter(facts: Facts, random: Random): string {
  const { phase } = facts.plan;
  return [
    headLines(facts, random),
    ...(reached(phase, "clarification") ? [reuseLines(facts), flowLines(facts, random)] : []),
    ...(reached(phase, "agreement") ? [privacyLines(facts), dpaLines(facts, random)] : []),
    ...(reached(phase, "agreement") ? [contractLines(facts, random), meetingLines(facts)] : []),
    ...(reached(phase, "implementation") ? [technicalLines(facts, random)] : []),
    ...(reached(phase, "implementation") ? [operationLines(facts, random)] : []),
    ...(reached(phase, "agreement") ? [exitLines(facts)] : []),
    facts.plan.dependsOn.length === 0 ? "" : `dependsOn: [${facts.plan.dependsOn.join(", ")}]`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function headLines({ plan, elements, task, case: number }: Facts, random: Random): string {
  const { source, target, phase } = plan;
  const retired = phase === "retired";
  return `id: ${plan.id}
title: ${elements[0]?.name} med mere fra ${source.name} til ${target.name}
summary: Når en medarbejder i ${source.area.unit} har godkendt en ændring i ${source.name}, kommer den frem i ${target.name} af sig selv.
phase: ${retired ? "exit" : phase}
status: ${retired ? "retired" : "active"}${retired ? "\nstatusReason: Behovet er ophørt, og dataflowet er lukket efter exitplanen." : ""}
visibility: ${random.pick(["internal", "public"])}
kle: ["${source.area.kle}"]
case: "${number}"
owners:
  requester: { unit: ${source.area.unit}, email: ${source.area.mailbox}@eksempelby.example }
  project: { email: projektkontor@eksempelby.example }
  technical: { email: digitalisering@eksempelby.example }
need:
  task: ${source.area.unit} skal ${task} uden at taste de samme oplysninger to gange.
  data: [${elements.map(({ name }) => name).join(", ")}]
  frequency: ${random.pick(["real-time", "hourly", "daily", "weekly"])}
  benefit: Cirka ${random.between(5, 200)} manuelle indtastninger om dagen bortfalder.
systems:
  - { id: ${source.id}, role: source }
  - { id: ${target.id}, role: target }`;
}

function reuseLines({ plan, timeline }: Facts): string {
  const asked = dayFrom(timeline.kitos + 5);
  const answered = dayFrom(timeline.kitos + 20);
  const lines = vendorsOf(plan).map(
    (vendor) =>
      `    - { vendor: ${vendor}, askedOn: ${asked}, answeredOn: ${answered}, answer: not-delivered }`,
  );
  return `reuse:
  outcome: none-found
  kitosCheckedOn: ${dayFrom(timeline.kitos)}
  enquiries:
${lines.join("\n")}`;
}

function flowLines({ elements }: Facts, random: Random): string {
  const lines = elements.map(
    ({ name, category, cpr }) =>
      `    - { name: ${name}, category: ${category}${cpr ? ", cpr: true" : ""} }`,
  );
  return `dataFlow:
  direction: one-way
  volumePerDay: ${random.between(1, 4000)}
  elements:
${lines.join("\n")}`;
}
