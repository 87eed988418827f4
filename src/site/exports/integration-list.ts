import { phaseNames, statusNames } from "../../domain/phase.ts";
import { valueLabel } from "../field-labels.ts";
import type { IntegrationSummary } from "../view/integration-summary.ts";
import type { SiteView } from "../view/site-view.ts";
import type { ListSpec } from "./list-spec.ts";

const listed = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : values.join(", ");

const findingColumns: ListSpec<IntegrationSummary>["columns"] = [
  { key: "errors", name: { da: "Fejl", en: "Errors" }, cell: ({ errors }) => errors },
  { key: "warnings", name: { da: "Advarsler", en: "Warnings" }, cell: ({ warnings }) => warnings },
];

/** Every integration with what the overview shows of it. The public edition knows no findings, and says nothing of them rather than none. */
export const integrationList = ({
  input: { edition },
}: SiteView): ListSpec<IntegrationSummary> => ({
  file: { da: "integrationer", en: "integrations" },
  isCut: true,
  columns: [
    { key: "id", name: { da: "Id", en: "Id" }, cell: ({ id }) => id },
    { key: "title", name: { da: "Titel", en: "Title" }, cell: ({ title }) => title },
    {
      key: "phase",
      name: { da: "Fase", en: "Phase" },
      cell: ({ phase }, locale) => phaseNames[phase][locale],
    },
    {
      key: "status",
      name: { da: "Status", en: "Status" },
      cell: ({ status }, locale) => statusNames[status][locale],
    },
    {
      key: "sources",
      name: { da: "Fra system", en: "From system" },
      cell: ({ sources }) => listed(sources),
    },
    {
      key: "targets",
      name: { da: "Til system", en: "To system" },
      cell: ({ targets }) => listed(targets),
    },
    {
      key: "vendors",
      name: { da: "Leverandører", en: "Vendors" },
      cell: ({ vendors }) => listed(vendors),
    },
    {
      key: "unit",
      name: { da: "Enhed med behovet", en: "Requesting unit" },
      cell: ({ unit }) => unit,
    },
    {
      key: "category",
      name: { da: "Mest følsomme data", en: "Most sensitive data" },
      cell: ({ category }, locale) =>
        category && valueLabel("dataFlow.elements.*.category", category, locale),
    },
    { key: "cpr", name: { da: "CPR-nummer", en: "CPR number" }, cell: ({ cpr }) => cpr },
    {
      key: "thirdCountry",
      name: { da: "Uden for EU/EØS", en: "Outside the EU/EEA" },
      cell: ({ thirdCountry }) => thirdCountry,
    },
    ...(edition === "public" ? [] : findingColumns),
    {
      key: "since",
      name: { da: "I fasen siden", en: "In the phase since" },
      cell: ({ since }) => since,
    },
    {
      key: "changedOn",
      name: { da: "Senest ændret", en: "Last changed" },
      cell: ({ changedOn }) => changedOn,
    },
  ],
});
