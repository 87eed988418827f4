import type { Integration } from "../../../domain/entry.ts";
import { valueLabel } from "../../field-labels.ts";
import { shortDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";

import { Own } from "../../parts/own-words.tsx";
import { mostRows } from "../../parts/rows-left.tsx";
import { Section } from "../../parts/section.tsx";
import { countriesOf } from "../../view/register-view.ts";
import { RestInFiles, who } from "./attention-parts.tsx";
import { registerWords } from "./register-words.ts";

interface Props {
  readonly at: PageContext;
  readonly entries: readonly Integration[];
}

/** Where data leave the EU/EEA, and on what basis. */
export function TransferTable({ at, entries }: Props) {
  const words = registerWords[at.locale];
  const rows = entries.filter(({ fields }) => fields.privacy?.thirdCountry?.transfer === "yes");
  return (
    <Section id="third-country" title={words.third}>
      {rows.length === 0 ? (
        <p>{words.thirdNone}</p>
      ) : (
        <DataTable
          at={at}
          caption={words.third}
          rows={rows.slice(0, mostRows)}
          columns={[
            who(at),
            {
              name: words.countries,
              cell: (integration) => (
                <Own at={at}>{countriesOf(integration)?.join(", ") || "–"}</Own>
              ),
            },
            {
              name: words.basis,
              cell: ({ fields }) => {
                const basis = fields.privacy?.thirdCountry?.basis;
                return basis ? valueLabel("privacy.thirdCountry.basis", basis, at.locale) : "–";
              },
            },
            {
              name: words.tia,
              kind: "short",
              cell: ({ fields }) => {
                const on = fields.privacy?.thirdCountry?.tiaOn;
                return on ? shortDate(on, at.locale) : "–";
              },
            },
          ]}
        />
      )}
      <RestInFiles at={at} all={rows.length} />
    </Section>
  );
}

/** Which integrations need an impact assessment, and how far each is. */
export function DpiaTable({ at, entries }: Props) {
  const words = registerWords[at.locale];
  const rows = entries.filter(({ fields }) => fields.privacy?.dpia?.decision === "required");
  return (
    <Section id="dpia" title={words.dpia}>
      {rows.length === 0 ? (
        <p>{words.dpiaNone}</p>
      ) : (
        <DataTable
          at={at}
          caption={words.dpia}
          rows={rows.slice(0, mostRows)}
          columns={[
            who(at),
            {
              name: words.status,
              cell: ({ fields }) => {
                const dpia = fields.privacy?.dpia;
                const done = dpia?.completedOn
                  ? words.dpiaDone(shortDate(dpia.completedOn, at.locale))
                  : words.dpiaMissing;
                return dpia?.reviewOn
                  ? `${done}, ${words.dpiaReview(shortDate(dpia.reviewOn, at.locale))}`
                  : done;
              },
            },
            {
              name: words.reason,
              cell: ({ fields }) =>
                fields.privacy?.dpia?.reason ? (
                  <Own at={at}>{fields.privacy.dpia.reason}</Own>
                ) : (
                  "–"
                ),
            },
          ]}
        />
      )}
      <RestInFiles at={at} all={rows.length} />
    </Section>
  );
}
