import type { Catalogue } from "../../domain/catalogue.ts";
import { dateText } from "../../domain/dates.ts";
import type { Integration } from "../../domain/entry.ts";
import { fieldDictionary } from "../../domain/field-dictionary.ts";
import type { Text } from "../../domain/language.ts";
import type { ReviewReport } from "../../domain/recertify/review-report.ts";

type Fact = ReviewReport["facts"][number];

const plain = (text: string): Text => ({ da: text, en: text });

const joined = (parts: readonly (Text | undefined)[]): Text | undefined => {
  const there = parts.filter((part) => part !== undefined);
  if (there.length === 0) return undefined;
  return { da: there.map(({ da }) => da).join(", "), en: there.map(({ en }) => en).join(", ") };
};

const nameOf = (field: string, value: string | undefined): Text | undefined =>
  value === undefined ? undefined : (fieldDictionary[field]?.enumTitles?.[value] ?? plain(value));

const titled = (field: string, value: Text | undefined, about?: string): readonly Fact[] => {
  const title = fieldDictionary[field]?.title;
  if (value === undefined || title === undefined) return [];
  const label =
    about === undefined ? title : { da: `${title.da} · ${about}`, en: `${title.en} · ${about}` };
  return [{ label, value }];
};

const until = (on: string | undefined): Text | undefined => {
  if (on === undefined) return undefined;
  const { da, en } = dateText(on);
  return { da: `til ${da}`, en: `until ${en}` };
};

const on = (date: string | undefined): Text | undefined =>
  date === undefined ? undefined : dateText(date);

function systemsFact({ fields }: Integration, { systemById }: Catalogue): readonly Fact[] {
  const named = (fields.systems ?? []).map(({ id, role }) => {
    const name = systemById.get(id)?.fields.name ?? id;
    const as = nameOf("systems.*.role", role);
    return { da: `${name} (${as?.da.toLowerCase()})`, en: `${name} (${as?.en.toLowerCase()})` };
  });
  return titled("systems", joined(named));
}

/** What the catalogue knows of an integration, as far as it is worth a look once a year: a label and a value a line. */
export function knownFacts(integration: Integration, catalogue: Catalogue): readonly Fact[] {
  const { fields } = integration;
  const { contracts, dataFlow, dpa, exit, need, operation, privacy, technical } = fields;
  const data = dataFlow?.elements?.map(({ name }) => name) ?? need?.data ?? [];
  const { dpia, riskAssessment } = privacy ?? {};
  return [
    ...systemsFact(integration, catalogue),
    ...titled("need.data", data.length === 0 ? undefined : plain(data.join(", "))),
    ...(dpa ?? []).flatMap(({ decision, status, validUntil, vendor }) =>
      titled(
        "dpa",
        joined([
          nameOf("dpa.*.status", status) ?? nameOf("dpa.*.decision", decision),
          until(validUntil),
        ]),
        vendor,
      ),
    ),
    ...(contracts ?? []).flatMap(({ endsOn, form, vendor }) =>
      titled("contracts", joined([nameOf("contracts.*.form", form), until(endsOn)]), vendor),
    ),
    ...titled(
      "privacy.riskAssessment",
      joined([
        nameOf("privacy.riskAssessment.level", riskAssessment?.level),
        on(riskAssessment?.assessedOn),
      ]),
    ),
    ...titled(
      "privacy.dpia",
      joined([nameOf("privacy.dpia.decision", dpia?.decision), on(dpia?.completedOn)]),
    ),
    ...titled("technical.certificateExpiresOn", on(technical?.certificateExpiresOn)),
    ...titled("operation.criticality", nameOf("operation.criticality", operation?.criticality)),
    ...titled(
      "operation.support",
      operation?.support?.email === undefined ? undefined : plain(operation.support.email),
    ),
    ...titled("exit", joined([nameOf("exit.status", exit?.status), until(exit?.expectedEndOn)])),
  ];
}
