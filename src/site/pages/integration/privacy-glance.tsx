import type { Integration } from "../../../domain/entry.ts";
import type { DataCategory } from "../../../domain/integration-fields.ts";
import { movesCategory, movesCpr, movesPersonalData } from "../../../domain/personal-data.ts";
import { valueLabel } from "../../field-labels.ts";
import { longDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { factMaker } from "../../parts/fact-list.tsx";
import type { Fact } from "../../parts/facts.tsx";
import { Own } from "../../parts/own-words.tsx";
import { glanceWords } from "./glance-words.ts";

const gravestFirst: readonly DataCategory[] = [
  "criminal",
  "sensitive",
  "confidential",
  "ordinary",
  "none",
];

/** `Sensitive, Ordinary, with CPR numbers`; nothing where no element is named. */
function dataSaid(at: PageContext, { fields }: Integration): string | undefined {
  const words = glanceWords[at.locale];
  const names = gravestFirst
    .filter((category) => movesCategory(fields, category))
    .map((category) => valueLabel("dataFlow.elements.*.category", category, at.locale));
  if ((fields.dataFlow?.elements ?? []).length === 0) return undefined;
  return [...names, movesCpr(fields) ? words.withCpr : words.withoutCpr].join(", ");
}

/** Kinds of data, on what basis they move, whether the impact was assessed and whether they leave the EU. */
export function privacyGlance(at: PageContext, integration: Integration): readonly Fact[] {
  const { locale } = at;
  const { privacy } = integration.fields;
  const { dpia, legalBasis, thirdCountry: country } = privacy ?? {};
  const make = factMaker(at);
  const names = (field: string, values: readonly string[] = []) =>
    values.map((value) => valueLabel(`privacy.${field}`, value, locale));
  const national = (legalBasis?.national ?? []).join(", ");
  const stated = [
    ...names("legalBasis.article6", legalBasis?.article6),
    ...names("legalBasis.article9", legalBasis?.article9),
    ...names("cprBasis", privacy?.cprBasis === undefined ? [] : [privacy.cprBasis]),
  ].join(", ");
  const basis = [
    stated,
    stated && national && ", ",
    national && <Own at={at}>{national}</Own>,
  ].filter((part) => part !== "");
  const data: Fact = {
    name: glanceWords[locale].data,
    value: dataSaid(at, integration),
    id: "privacy",
  };
  const none = !movesPersonalData(integration.fields) && privacy?.personalData === false;
  if (none) return [data, make.yesNo("privacy.personalData", false)];
  return [
    data,
    make.fact("privacy.legalBasis", basis),
    ...(at.view.input.edition === "internal"
      ? [
          make.fact(
            "privacy.dpia",
            [
              ...names("dpia.decision", dpia?.decision === undefined ? [] : [dpia.decision]),
              dpia?.completedOn &&
                `, ${make.date("privacy.dpia.completedOn", dpia.completedOn).name.toLowerCase()} ${longDate(dpia.completedOn, locale)}`,
            ].filter(Boolean),
          ),
        ]
      : []),
    make.fact(
      "privacy.thirdCountry",
      [
        ...names(
          "thirdCountry.transfer",
          country?.transfer === undefined ? [] : [country.transfer],
        ),
        country?.countries?.length ? <Own at={at}>{`: ${country.countries.join(", ")}`}</Own> : "",
      ].filter(Boolean),
    ),
  ];
}
