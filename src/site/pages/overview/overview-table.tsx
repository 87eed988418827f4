import type { PageContext } from "../../page-context.ts";
import { TableRegion } from "../../parts/table-region.tsx";
import type { IntegrationSummary } from "../../view/integration-summary.ts";
import { OverviewRow } from "./overview-row.tsx";
import { overviewWords } from "./overview-words.ts";

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
  const words = overviewWords[at.locale];
  const names = [
    words.columnIntegration,
    words.columnPhase,
    words.columnData,
    words.columnUnit,
    ...(at.view.input.edition === "internal" ? [words.columnFindings] : []),
    words.columnChanged,
  ];
  return (
    <TableRegion>
      <table class="data overview">
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {names.map((name) => (
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
