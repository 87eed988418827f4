import type { Integration } from "../../domain/entry.ts";
import { phaseNames, phaseNumber } from "../../domain/phase.ts";
import type { PageContext } from "../page-context.ts";
import { StatusBadge } from "./badge.tsx";
import { type Column, DataTable } from "./data-table.tsx";
import { FindingCounts } from "./finding-list.tsx";
import { IntegrationLink } from "./links.tsx";
import { partsWords } from "./parts-words.ts";
import { mostRows, RowsLeft } from "./rows-left.tsx";

/** Integrations with their phase, and whatever else a page wants to say of each. */
export function IntegrationTable({
  at,
  caption,
  integrations,
  columns = [],
  allHref,
}: {
  readonly at: PageContext;
  readonly caption: string;
  readonly integrations: readonly Integration[];
  readonly columns?: readonly Column<Integration>[];
  /** Where all of them can be seen, should there be more than a page holds well. */
  readonly allHref?: string;
}) {
  const words = partsWords[at.locale];
  return (
    <>
      <DataTable<Integration>
        at={at}
        caption={caption}
        rows={integrations.slice(0, mostRows)}
        columns={[
          {
            name: words.integration,
            kind: "head",
            cell: ({ id, path }) => (
              <>
                <IntegrationLink at={at} id={id} />{" "}
                <FindingCounts at={at} findings={at.view.findingsByPath.get(path) ?? []} />
              </>
            ),
          },
          {
            name: words.phase,
            cell: ({ fields }) => (
              <span class="phase-cell">
                <span>{`${phaseNumber(fields.phase)}. ${phaseNames[fields.phase][at.locale]}`}</span>
                {fields.status !== "active" && <StatusBadge at={at} status={fields.status} />}
              </span>
            ),
          },
          ...columns,
        ]}
      />
      <RowsLeft at={at} shown={mostRows} all={integrations.length} href={allHref} />
    </>
  );
}
