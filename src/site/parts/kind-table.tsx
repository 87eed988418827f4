import type { Locale } from "../../domain/language.ts";
import { type Content, contentHtml, Html } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";
import { type TableHead, type TableKind, tableKinds } from "./table-kinds.ts";
import { TableRegion } from "./table-region.tsx";

interface Columns {
  /** The tag that each cell of a row begins with. */
  readonly tags: readonly string[];
  readonly head: Html;
}

const known = new Map<string, Columns>();

/** The same for every page in a language, so it is worked out once. */
function columnsOf(kind: TableKind, locale: Locale, count: number): Columns {
  const key = `${locale} ${kind} ${count}`;
  let columns = known.get(key);
  if (columns === undefined) {
    const heads: readonly TableHead[] = tableKinds[kind](locale).slice(0, count);
    columns = {
      tags: heads.map((one) => (one.kind === "head" ? "<th>" : "<td>")),
      head: (
        <thead>
          <tr>
            {heads.map(({ name }) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
      ),
    };
    known.set(key, columns);
  }
  return columns;
}

/**
 * A table of a kind that the stylesheet knows (`table-kinds.ts`). `cells` says what stands in each column, in the order of the kind;
 * fewer cells than columns leave the last ones out.
 */
export function KindTable<Row>({
  at,
  kind,
  caption,
  cells,
  rows,
  showCaption = false,
}: {
  readonly at: PageContext;
  readonly kind: TableKind;
  readonly caption: string;
  readonly cells: readonly ((row: Row) => Content)[];
  readonly rows: readonly Row[];
  readonly showCaption?: boolean;
}) {
  const { head, tags } = columnsOf(kind, at.locale, cells.length);
  const row = (one: Row): string =>
    tags.reduce((html, tag, index) => `${html}${tag}${contentHtml(cells[index]?.(one))}`, "<tr>");
  return (
    <TableRegion>
      <table class={`data ${kind}`}>
        <caption class={showCaption ? "shown" : undefined}>{caption}</caption>
        {head}
        <tbody>{rows.map((one) => new Html(row(one)))}</tbody>
      </table>
    </TableRegion>
  );
}
