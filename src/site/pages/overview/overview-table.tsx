import type { PageContext } from "../../page-context.ts";
import { tableKinds } from "../../parts/table-kinds.ts";
import { TableRegion } from "../../parts/table-region.tsx";
import type { IntegrationSummary } from "../../view/integration-summary.ts";
import { OverviewRow } from "./overview-row.tsx";

/** The list as a table: used on the overview and on the pages of the whole list. */
export function OverviewTable({
  at,
  rows,
  caption,
}: {
  readonly at: PageContext;
  readonly rows: readonly IntegrationSummary[];
  readonly caption: string;
}) {
  const kind = at.view.input.edition === "internal" ? "listed" : "listed-open";
  return (
    <TableRegion>
      <table class={`data overview ${kind}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {tableKinds[kind](at.locale).map(({ name }) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody data-rows>
          {rows.map((row) => (
            <OverviewRow key={row.id} at={at} row={row} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
