import { dpaInForce, dpaStatusOn, needsAgreement } from "../../domain/dpa-decisions.ts";
import type { Integration } from "../../domain/entry.ts";
import type { Locale, Text } from "../../domain/language.ts";
import { categoriesMoved, saidOfCpr } from "../../domain/personal-data.ts";
import { phaseNames } from "../../domain/phase.ts";
import { fieldLabel, valueLabel } from "../field-labels.ts";
import { basisLines, countriesOf, recipientsText } from "../view/register-view.ts";
import type { SiteView } from "../view/site-view.ts";
import type { ListSpec } from "./list-spec.ts";

const label = (path: string): Text => ({ da: fieldLabel(path, "da"), en: fieldLabel(path, "en") });

/** Each vendor with how its agreement stands today, or that none is required and why; what was replaced is history. */
const agreementLines = ({ fields: { dpa = [] } }: Integration, locale: Locale, today: string) =>
  dpa
    .filter((entry) => !needsAgreement(entry) || dpaInForce(entry, dpa))
    .map((entry) => {
      const { vendor, decision, reason } = entry;
      if (decision === "not-required") {
        const why = reason === undefined ? "" : ` (${reason})`;
        return `${vendor}: ${valueLabel("dpa.*.decision", decision, locale)}${why}`;
      }
      return `${vendor}: ${valueLabel("dpa.*.status", dpaStatusOn(entry, today), locale)}`;
    })
    .join("; ");

/** The register after Article 30(1) of the GDPR, one line an integration. */
export const registerList = (view: SiteView): ListSpec<Integration> => {
  const { organisation, help } = view.input.catalogue.governance;
  const internal = view.input.edition === "internal";
  return {
    file: { da: "fortegnelse", en: "records-of-processing" },
    columns: [
      { key: "id", name: label("id"), cell: ({ id }) => id },
      {
        key: "title",
        name: { da: "Behandling", en: "Processing" },
        cell: ({ fields }) => fields.title,
      },
      {
        key: "controller",
        name: { da: "Dataansvarlig", en: "Controller" },
        cell: () => organisation.name,
      },
      ...(internal
        ? [{ key: "contact", name: { da: "Kontakt", en: "Contact" }, cell: () => help.email }]
        : []),
      {
        key: "unit",
        name: { da: "Enhed", en: "Unit" },
        cell: ({ fields }) => fields.owners?.requester?.unit,
      },
      {
        key: "purpose",
        name: { da: "Formål", en: "Purpose" },
        cell: ({ fields }) => fields.need?.task,
      },
      {
        key: "dataSubjects",
        name: label("privacy.dataSubjects"),
        cell: ({ fields }, locale) =>
          fields.privacy?.dataSubjects
            ?.map((value) => valueLabel("privacy.dataSubjects", value, locale))
            .join("; "),
      },
      {
        key: "categories",
        name: { da: "Kategorier af oplysninger", en: "Categories of data" },
        cell: ({ fields }, locale) =>
          categoriesMoved(fields)
            .map((category) => valueLabel("dataFlow.elements.*.category", category, locale))
            .join("; ") || undefined,
      },
      {
        key: "elements",
        name: label("dataFlow.elements"),
        cell: ({ fields }) => fields.dataFlow?.elements?.map(({ name }) => name).join("; "),
      },
      {
        key: "cpr",
        name: { da: "CPR-nummer", en: "CPR number" },
        cell: ({ fields }) => saidOfCpr(fields),
      },
      {
        key: "legalBasis",
        name: label("privacy.legalBasis"),
        cell: (integration, locale) => basisLines(integration, locale).join("; ") || undefined,
      },
      {
        key: "recipients",
        name: { da: "Modtagere", en: "Recipients" },
        cell: (integration) => recipientsText(view, integration),
      },
      {
        key: "thirdCountries",
        name: { da: "Lande uden for EU/EØS", en: "Countries outside the EU/EEA" },
        cell: (integration) => countriesOf(integration)?.join("; "),
      },
      {
        key: "transferBasis",
        name: label("privacy.thirdCountry.basis"),
        cell: ({ fields }, locale) =>
          fields.privacy?.thirdCountry?.basis &&
          valueLabel("privacy.thirdCountry.basis", fields.privacy.thirdCountry.basis, locale),
      },
      {
        key: "retention",
        name: label("privacy.retention"),
        cell: ({ fields }) => fields.privacy?.retention,
      },
      {
        key: "record",
        name: label("privacy.recordOfProcessing"),
        cell: ({ fields }) => fields.privacy?.recordOfProcessing,
      },
      ...(internal
        ? [
            {
              key: "dpa",
              name: label("dpa"),
              cell: (integration: Integration, locale: Locale) =>
                agreementLines(integration, locale, view.input.today),
            },
            {
              key: "dpia",
              name: { da: "Konsekvensanalyse", en: "Impact assessment" },
              cell: ({ fields }: Integration, locale: Locale) =>
                fields.privacy?.dpia?.decision &&
                valueLabel("privacy.dpia.decision", fields.privacy.dpia.decision, locale),
            },
          ]
        : []),
      {
        key: "phase",
        name: label("phase"),
        cell: ({ fields }, locale) => phaseNames[fields.phase][locale],
      },
    ],
  };
};
