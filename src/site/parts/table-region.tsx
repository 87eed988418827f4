import type { Content } from "../html/html.ts";
import type { PageContext } from "../page-context.ts";
import { partsWords } from "./parts-words.ts";

/** A table's own scrolling region, so that a wide one never pushes the page. */
export function TableRegion({
  at,
  caption,
  children,
}: {
  readonly at: PageContext;
  readonly caption: string;
  readonly children: Content;
}) {
  const label = partsWords[at.locale].scrollTable(caption);
  return (
    <section class="table-region" aria-label={label} tabindex={0}>
      {children}
    </section>
  );
}
