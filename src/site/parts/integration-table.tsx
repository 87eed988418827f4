import type { Integration } from "../../domain/entry.ts";
import { phaseNames, phaseNumber } from "../../domain/phase.ts";
import type { Content } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";
import { StatusBadge } from "./badge.tsx";
import { FindingCounts } from "./finding-list.tsx";
import { KindTable } from "./kind-table.tsx";
import { IntegrationLink } from "./links.tsx";
import { mostRows, RowsLeft } from "./rows-left.tsx";

/** Integrations with their phase, and whatever else a page wants to say of each. */
export function IntegrationTable({
  at,
  caption,
  integrations,
  kind = "integrations",
  cells = [],
  allHref,
}: {
  readonly at: PageContext;
  readonly caption: string;
  readonly integrations: readonly Integration[];
  /** The kind of table, which has columns for integration, phase, and each of the other cells. */
  readonly kind?: "integrations" | "owned" | "users" | "impact";
  readonly cells?: readonly ((integration: Integration) => Content)[];
  /** Where all of them can be seen, should there be more than a page holds well. */
  readonly allHref?: string;
}) {
  return (
    <>
      <KindTable<Integration>
        at={at}
        kind={kind}
        caption={caption}
        rows={integrations.slice(0, mostRows)}
        cells={[
          ({ id, path }) => (
            <>
              <IntegrationLink at={at} id={id} />{" "}
              <FindingCounts at={at} findings={at.view.lookUp.severities(path)} />
            </>
          ),
          ({ fields: { phase, status } }) => (
            <>
              {`${phaseNumber(phase)}.\u00a0${phaseNames[phase][at.locale]}`}
              {status !== "active" && " "}
              {status !== "active" && <StatusBadge at={at} status={status} />}
            </>
          ),
          ...cells,
        ]}
      />
      <RowsLeft at={at} shown={mostRows} all={integrations.length} href={allHref} />
    </>
  );
}
