import type { Integration } from "../../../domain/entry.ts";
import { valueLabel } from "../../field-labels.ts";
import { number, shortDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";

import { Own } from "../../parts/own-words.tsx";
import { mostRows } from "../../parts/rows-left.tsx";
import { Section } from "../../parts/section.tsx";
import { countriesOf } from "../../view/register-view.ts";
import { EntryLinks, RestInFiles, who } from "./attention-parts.tsx";
import { registerWords } from "./register-words.ts";

interface Props {
  readonly at: PageContext;
  readonly entries: readonly Integration[];
}

/** Those that do not answer a question: as long as there are any, nobody knows that a list is whole. */
function Unstated({ at, entries, text }: Props & { readonly text: (count: string) => string }) {
  if (entries.length === 0) return null;
  return (
    <>
      <p>{text(number(entries.length, at.locale))}</p>
      <EntryLinks at={at} entries={entries} />
    </>
  );
}

/** Where data leave the EU/EEA, and on what basis. */
export function TransferTable({ at, entries }: Props) {
  const words = registerWords[at.locale];
  const rows = entries.filter(({ fields }) => fields.privacy?.thirdCountry?.transfer === "yes");
  const unstated = entries.filter(
    ({ fields }) => fields.privacy?.thirdCountry?.transfer === undefined,
  );
  return (
    <Section id="third-country" title={words.third}>
      {rows.length === 0 ? (
        <p>{unstated.length === 0 ? words.thirdNone : words.thirdNoneStated}</p>
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
      <Unstated at={at} entries={unstated} text={words.thirdUnstated} />
    </Section>
  );
}

/** Which integrations need an impact assessment, and how far each is. */
export function DpiaTable({ at, entries }: Props) {
  const words = registerWords[at.locale];
  const rows = entries.filter(({ fields }) => fields.privacy?.dpia?.decision === "required");
  const unstated = entries.filter(({ fields }) => fields.privacy?.dpia?.decision === undefined);
  return (
    <Section id="dpia" title={words.dpia}>
      {rows.length === 0 ? (
        <p>{unstated.length === 0 ? words.dpiaNone : words.dpiaNoneStated}</p>
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
      <Unstated at={at} entries={unstated} text={words.dpiaUnstated} />
    </Section>
  );
}
