import type { Locale } from "../../domain/language.ts";
import { type Content, contentHtml, Html } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";
import { type TableHead, type TableKind, tableKinds } from "./table-kinds.ts";
import { TableRegion } from "./table-region.tsx";

const known = new Map<string, readonly TableHead[]>();

/** The same for every page in a language, so it is worked out once. */
function headsOf(kind: TableKind, locale: Locale): readonly TableHead[] {
  const key = `${locale} ${kind}`;
  let heads = known.get(key);
  if (heads === undefined) {
    heads = tableKinds[kind](locale);
    known.set(key, heads);
  }
  return heads;
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
  const heads = headsOf(kind, at.locale).slice(0, cells.length);
  const row = (one: Row): string =>
    heads.reduce(
      (html, head, index) =>
        `${html}${head.kind === "head" ? "<th>" : "<td>"}${contentHtml(cells[index]?.(one))}`,
      "<tr>",
    );
  return (
    <TableRegion>
      <table class={`data ${kind}`}>
        <caption class={showCaption ? undefined : "hidden-text"}>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ name }) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((one) => new Html(row(one)))}</tbody>
      </table>
    </TableRegion>
  );
}
