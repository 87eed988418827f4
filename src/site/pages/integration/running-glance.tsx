import type { Integration } from "../../../domain/entry.ts";
import { valueLabel } from "../../field-labels.ts";
import { number, shortDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { factMaker } from "../../parts/fact-list.tsx";
import type { Fact } from "../../parts/facts.tsx";
import { Mailbox } from "../../parts/links.tsx";
import { glanceWords } from "./glance-words.ts";
import { integrationWords } from "./integration-words.ts";

/** How it ends, how much hangs on it, and whom to write to when it fails. */
export function runningGlance(at: PageContext, integration: Integration): readonly Fact[] {
  const { locale } = at;
  const words = integrationWords[locale];
  const glance = glanceWords[locale];
  const { exit, operation } = integration.fields;
  const make = factMaker(at);
  const plan = [
    exit?.status && valueLabel("exit.status", exit.status, locale),
    exit?.expectedEndOn && glance.expectedEnd(shortDate(exit.expectedEndOn, locale)),
    exit?.leadTimeMonths !== undefined &&
      glance.leadTime(words.months(number(exit.leadTimeMonths, locale))),
  ].filter(Boolean);
  const support = operation?.support?.email;
  return [
    { name: words.exit, value: plan.join(", "), id: "exit" },
    { ...make.value("operation.criticality", operation?.criticality), id: "operation" },
    make.fact("operation.support", support && <Mailbox at={at} email={support} />),
  ];
}
