import type { Integration } from "../../domain/entry.ts";
import { isInsideEea } from "../../domain/european-economic-area.ts";
import type { DpaDecision } from "../../domain/integration-fields.ts";
import type { Locale } from "../../domain/language.ts";
import { isClosed } from "../../domain/liveness.ts";
import { movesPersonalData } from "../../domain/personal-data.ts";
import { fieldLabel, valueLabel } from "../field-labels.ts";
import type { SiteView } from "./site-view.ts";
import { systemsInRole } from "./system-links.ts";

/** Integrations that are not closed and process personal data. */
export const registerEntries = (view: SiteView): readonly Integration[] =>
  view.integrations.filter(isInRegister);

/** Whether an integration is one of them. */
export const isInRegister = ({ fields }: Integration): boolean =>
  !isClosed(fields) && movesPersonalData(fields);

/** Integrations on which nobody has said yet, and no element shows, whether personal data move. */
export const undecidedEntries = (view: SiteView): readonly Integration[] =>
  view.integrations.filter(
    ({ fields }) =>
      !isClosed(fields) && fields.privacy?.personalData === undefined && !movesPersonalData(fields),
  );

/** The countries outside the EU/EEA that a file names, unless it says that data go to none. */
export const countriesOf = ({ fields }: Integration): readonly string[] | undefined =>
  fields.privacy?.thirdCountry?.transfer !== "none"
    ? fields.privacy?.thirdCountry?.countries?.filter((country) => !isInsideEea(country))
    : undefined;

/** The legal basis in words, a line each: articles, national law, basis for the CPR number. */
export function basisLines({ fields }: Integration, locale: Locale): readonly string[] {
  const { legalBasis, cprBasis } = fields.privacy ?? {};
  return [
    ...(legalBasis?.article6 ?? []).map((value) =>
      valueLabel("privacy.legalBasis.article6", value, locale),
    ),
    ...(legalBasis?.article9 ?? []).map((value) =>
      valueLabel("privacy.legalBasis.article9", value, locale),
    ),
    ...(legalBasis?.national ?? []),
    ...(cprBasis === undefined
      ? []
      : [
          `${fieldLabel("privacy.cprBasis", locale)}: ${valueLabel("privacy.cprBasis", cprBasis, locale)}`,
        ]),
  ];
}

/** The systems that get the data: the targets, what stands between, and the sources too where data come back. */
const receivingSystems = (integration: Integration): ReadonlySet<string> =>
  new Set([
    ...systemsInRole(integration, "target"),
    ...systemsInRole(integration, "intermediary"),
    ...(integration.fields.dataFlow?.direction === "two-way"
      ? systemsInRole(integration, "source")
      : []),
  ]);

/** Who gets the data: the receiving systems and their vendors, processors among them (Article 4(9) of the GDPR). */
export function recipientsText(view: SiteView, integration: Integration): string {
  const { systemById } = view.input.catalogue;
  return [...receivingSystems(integration)]
    .map((id) => {
      const system = systemById.get(id);
      if (system === undefined) return id;
      const vendor = system.fields.vendor?.name;
      return vendor === undefined ? system.fields.name : `${system.fields.name} (${vendor})`;
    })
    .join("; ");
}

export interface DpaRow {
  readonly integration: Integration;
  readonly entry: DpaDecision;
}

/** Vendors for whom somebody decided that no agreement is required. */
export const waivedAgreements = (entries: readonly Integration[]): readonly DpaRow[] =>
  entries.flatMap((integration) =>
    (integration.fields.dpa ?? [])
      .filter((entry) => entry.decision === "not-required")
      .map((entry) => ({ integration, entry })),
  );
