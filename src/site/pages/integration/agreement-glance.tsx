import type { Integration } from "../../../domain/entry.ts";
import { movesPersonalData } from "../../../domain/personal-data.ts";
import { valueLabel } from "../../field-labels.ts";
import { shortDate } from "../../formats.ts";
import type { Content } from "../../html/html.ts";
import type { PageContext } from "../../page-context.ts";
import type { Fact } from "../../parts/facts.tsx";
import { glanceWords } from "./glance-words.ts";
import { integrationWords } from "./integration-words.ts";

/** Vendors of whom the same is said stand on one line. */
function linesOf(
  said: readonly (readonly [vendor: string, parts: readonly (string | undefined | false)[]])[],
): Content {
  const vendors = new Map<string, string[]>();
  for (const [vendor, parts] of said) {
    const terms = parts.filter(Boolean).join(", ");
    const known = vendors.get(terms);
    if (known === undefined) vendors.set(terms, [vendor]);
    else known.push(vendor);
  }
  return [...vendors].map(([terms, names], index) => (
    <>
      {index > 0 && <br />}
      {names.join(", ")}
      {terms !== "" && `: ${terms}`}
    </>
  ));
}

/** How far the data processing agreement with each vendor is, and when each contract ends and takes notice. */
export function agreementGlance(at: PageContext, { fields }: Integration): readonly Fact[] {
  const { locale } = at;
  const glance = glanceWords[locale];
  const words = integrationWords[locale];
  const internal = at.view.input.edition === "internal";
  const label = (field: string, value: string | undefined) =>
    value && valueLabel(field, value, locale);
  const { contracts = [], dpa = [] } = fields;
  const agreements = linesOf(
    dpa.map(({ decision, status, validUntil, vendor }) => [
      vendor,
      [
        label("dpa.*.status", status) ?? label("dpa.*.decision", decision),
        internal && validUntil && glance.validUntil(shortDate(validUntil, locale)),
      ],
    ]),
  );
  const asked = movesPersonalData(fields) || dpa.length > 0;
  const terms = linesOf(
    contracts.map(({ endsOn, form, noticeMonths, vendor }) => [
      vendor,
      [
        label("contracts.*.form", form),
        endsOn && glance.endsOn(shortDate(endsOn, locale)),
        noticeMonths !== undefined && glance.notice(words.months(String(noticeMonths))),
      ],
    ]),
  );
  return [
    { name: words.dpa, value: asked ? agreements : words.notRelevant, id: "dpa" },
    ...(internal ? [{ name: words.contracts, value: terms, id: "contracts" }] : []),
  ];
}
