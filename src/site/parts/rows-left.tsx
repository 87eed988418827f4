import { number } from "../formats.ts";
import type { PageContext } from "../page-context.ts";
import { partsWords } from "./parts-words.ts";

/** Rows of a table on a page that gathers much: beyond this it grows slow, and nobody reads on. */
export const mostRows = 100;

/** Says how many rows a page leaves out, and where they are. Nothing where it leaves out none. */
export function RowsLeft({
  at,
  shown,
  all,
  href,
}: {
  readonly at: PageContext;
  readonly shown: number;
  readonly all: number;
  readonly href?: string | undefined;
}) {
  if (all <= shown) return null;
  const words = partsWords[at.locale];
  return (
    <p>
      {words.rowsShown(number(shown, at.locale), number(all, at.locale))}{" "}
      {href && <a href={href}>{words.rowsAll}</a>}
    </p>
  );
}
