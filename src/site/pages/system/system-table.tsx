import type { System } from "../../../domain/entry.ts";
import { shortDate } from "../../formats.ts";
import type { PageContext } from "../../page-context.ts";
import { dash } from "../../parts/dash.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { Missing } from "../../parts/facts.tsx";
import { FindingCounts } from "../../parts/finding-list.tsx";
import { SystemLink, VendorLink } from "../../parts/links.tsx";
import { Own } from "../../parts/own-words.tsx";
import { systemWords } from "./system-words.ts";

/** Systems, who owns them and how much hangs on them. */
export function SystemTable({
  at,
  caption,
  rows,
}: {
  readonly at: PageContext;
  readonly caption: string;
  readonly rows: readonly System[];
}) {
  const words = systemWords[at.locale];
  return (
    <DataTable
      at={at}
      caption={caption}
      rows={rows}
      empty={words.listNone}
      columns={[
        {
          name: words.name,
          kind: "head",
          cell: ({ id, path, fields }) => (
            <>
              <SystemLink at={at} id={id} />{" "}
              <FindingCounts at={at} findings={at.view.lookUp.severities(path)} />
              {fields.summary && (
                <span class="cell-note">
                  <Own at={at}>{fields.summary}</Own>
                </span>
              )}
            </>
          ),
        },
        {
          name: words.owner,
          cell: ({ fields, path }) =>
            fields.owner?.unit ? (
              <Own at={at}>{fields.owner.unit}</Own>
            ) : (
              <Missing at={at} path={path} field={words.owner} />
            ),
        },
        {
          name: words.vendor,
          cell: ({ fields, path }) =>
            fields.vendor ? (
              <VendorLink at={at} name={fields.vendor.name} />
            ) : (
              <Missing at={at} path={path} field={words.vendor} />
            ),
        },
        {
          name: words.endOfLife,
          kind: "short",
          cell: ({ fields }) =>
            fields.endOfLifeOn ? shortDate(fields.endOfLifeOn, at.locale) : dash,
        },
        {
          name: words.integrations,
          kind: "number",
          cell: ({ id }) => at.view.lookUp.useCount(id),
        },
      ]}
    />
  );
}
