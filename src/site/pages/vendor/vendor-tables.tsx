import { lastDayOfNotice } from "../../../domain/contract-terms.ts";
import { valueLabel } from "../../field-labels.ts";
import { money, shortDate } from "../../formats.ts";
import type { Content } from "../../html/html.ts";
import type { PageContext } from "../../page-context.ts";
import { dash } from "../../parts/dash.ts";
import { KindTable } from "../../parts/kind-table.tsx";
import { IntegrationLink } from "../../parts/links.tsx";
import { mostRows, RowsLeft } from "../../parts/rows-left.tsx";
import { contractsWith, dpasWith, yearlyCost } from "../../view/vendor-terms.ts";
import type { VendorView } from "../../view/vendors-view.ts";
import { DpaStatusBadge } from "../integration/dpa-status-badge.tsx";
import { integrationWords } from "../integration/integration-words.ts";
import { vendorWords } from "./vendor-words.ts";

interface Props {
  readonly at: PageContext;
  readonly vendor: VendorView;
}

const on = (at: PageContext, iso: string | undefined): Content =>
  iso === undefined ? dash : shortDate(iso, at.locale);

/** Contracts with their notice, the time an exit takes beside it, and what they cost. */
export function ContractTable({ at, vendor }: Props) {
  const words = vendorWords[at.locale];
  const rows = contractsWith(vendor);
  if (rows.length === 0) return <p>{words.noContracts}</p>;
  const internal = at.view.input.edition === "internal";
  return (
    <>
      <KindTable<(typeof rows)[number]>
        at={at}
        kind="terms"
        caption={words.contracts}
        rows={rows.slice(0, mostRows)}
        cells={[
          ({ integration }) => <IntegrationLink at={at} id={integration.id} />,
          ({ contract }) =>
            contract.form ? valueLabel("contracts.*.form", contract.form, at.locale) : dash,
          ({ contract }) => on(at, contract.endsOn),
          ({ contract }) => on(at, lastDayOfNotice(contract)),
          ({ integration, contract }) => {
            const months = integration.fields.exit?.leadTimeMonths;
            if (months === undefined) return dash;
            return (
              <>
                {integrationWords[at.locale].months(String(months))}
                {contract.noticeMonths !== undefined && months > contract.noticeMonths && (
                  <span class="cell-note">{words.exceeds}</span>
                )}
              </>
            );
          },
          ...(internal
            ? [
                ({ contract: { yearlyCostDkk } }: (typeof rows)[number]) =>
                  yearlyCostDkk === undefined ? dash : money(yearlyCostDkk, at.locale),
              ]
            : []),
        ]}
      />
      <RowsLeft at={at} shown={mostRows} all={rows.length} />
      {internal && (
        <p class="total">
          {words.total}: <strong>{money(yearlyCost(rows, at.view.input.today), at.locale)}</strong>
        </p>
      )}
    </>
  );
}

/** Data processing agreements with their state. */
export function DpaTable({ at, vendor }: Props) {
  const words = vendorWords[at.locale];
  const rows = dpasWith(vendor);
  if (rows.length === 0) return <p>{words.noDpas}</p>;
  return (
    <>
      <KindTable
        at={at}
        kind="processing"
        caption={words.dpas}
        rows={rows.slice(0, mostRows)}
        cells={[
          ({ integration }) => <IntegrationLink at={at} id={integration.id} />,
          ({ entry }) =>
            entry.decision ? valueLabel("dpa.*.decision", entry.decision, at.locale) : dash,
          ({ entry, integration }) => (
            <DpaStatusBadge at={at} entry={entry} path={integration.path} />
          ),
          ({ entry }) => on(at, entry.validUntil),
          ({ entry }) => on(at, entry.nextAuditOn),
        ]}
      />
      <RowsLeft at={at} shown={mostRows} all={rows.length} />
    </>
  );
}
