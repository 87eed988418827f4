import type { Integration } from "../../../domain/entry.ts";
import { valueLabel } from "../../field-labels.ts";
import { number, shortDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { IntegrationLink, VendorLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { mostRows } from "../../parts/rows-left.tsx";
import { Section } from "../../parts/section.tsx";
import { type DpaRow, unsignedAgreements, waivedAgreements } from "../../view/register-view.ts";
import { DpaStatusBadge } from "../integration/dpa-status-badge.tsx";
import { registerWords } from "./register-words.ts";

interface Props {
  readonly at: PageContext;
  readonly entries: readonly Integration[];
}

/** Says that a list goes on, and that the register's files hold all of it. */
function RestInFiles({ at, all }: { readonly at: PageContext; readonly all: number }) {
  if (all <= mostRows) return null;
  const words = registerWords[at.locale];
  return (
    <p>
      {words.listCut(number(mostRows, at.locale), number(all, at.locale))}{" "}
      <a href="#register">{words.toFiles}</a>
    </p>
  );
}

const who = (at: PageContext) => ({
  name: registerWords[at.locale].activity,
  kind: "head" as const,
  cell: ({ id }: Integration) => <IntegrationLink at={at} id={id} />,
});

function DpaRows({
  at,
  rows,
  caption,
}: {
  readonly at: PageContext;
  readonly rows: readonly DpaRow[];
  readonly caption: string;
}) {
  const words = registerWords[at.locale];
  return (
    <>
      <DataTable
        at={at}
        caption={caption}
        rows={rows.slice(0, mostRows)}
        columns={[
          {
            ...who(at),
            cell: ({ integration }) => <IntegrationLink at={at} id={integration.id} />,
          },
          { name: words.vendor, cell: ({ entry }) => <VendorLink at={at} name={entry.vendor} /> },
          {
            name: words.status,
            cell: ({ entry, integration }) => (
              <DpaStatusBadge at={at} entry={entry} path={integration.path} />
            ),
          },
          {
            name: words.reason,
            cell: ({ entry }) => (entry.reason ? <Own at={at}>{entry.reason}</Own> : "–"),
          },
        ]}
      />
      <RestInFiles at={at} all={rows.length} />
    </>
  );
}

/** Running integrations without the agreement somebody decided on, and vendors judged to need none. */
export function AgreementTables({ at, entries }: Props) {
  const words = registerWords[at.locale];
  const unsigned = unsignedAgreements(entries);
  const waived = waivedAgreements(entries);
  return (
    <>
      <Section id="no-dpa" title={words.noDpa}>
        {unsigned.length === 0 ? (
          <p>{words.noDpaNone}</p>
        ) : (
          <DpaRows at={at} rows={unsigned} caption={words.noDpa} />
        )}
      </Section>
      {waived.length > 0 && (
        <Section id="not-required" title={words.notRequired}>
          <DpaRows at={at} rows={waived} caption={words.notRequired} />
        </Section>
      )}
    </>
  );
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
              cell: ({ fields }) => (
                <Own at={at}>{fields.privacy?.thirdCountry?.countries?.join(", ") ?? "–"}</Own>
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
