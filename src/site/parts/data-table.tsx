import type { Content } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";
import { TableRegion } from "./table-region.tsx";

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Content;
  /** `number` aligns right; `head` makes the cell the row's heading; `short` never wraps. */
  readonly kind?: "number" | "head" | "short";
}

/**
 * A plain table. It scrolls inside a region that the keyboard reaches when it is wider than the page;
 * on a phone each row becomes a block that names its columns, so that nothing has to be scrolled.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  showCaption = false,
  className,
  empty,
}: {
  readonly at: PageContext;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly showCaption?: boolean;
  readonly className?: string;
  /** What to say instead of a table without rows. */
  readonly empty?: string;
}) {
  if (empty !== undefined && rows.length === 0) return <p>{empty}</p>;
  return (
    <TableRegion>
      <table class={className ? `data ${className}` : "data"}>
        <caption class={showCaption ? "shown" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} class={column.kind === "number" ? "number" : undefined}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column) =>
                column.kind === "head" ? (
                  <th key={column.name}>{column.cell(row)}</th>
                ) : (
                  <td key={column.name} class={column.kind} data-label={column.name}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
