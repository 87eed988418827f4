import { aheadColumn } from "./ahead-column.ts";
import type { Column } from "./column.ts";
import { comparedColumn } from "./compared-column.ts";
import { deadlineColumn } from "./deadline-column.ts";
import { endsColumn } from "./ends-column.ts";
import { figureColumn } from "./figure-column.ts";
import { privacyColumn } from "./privacy-column.ts";
import { publishedColumn } from "./published-column.ts";
import { registerColumn } from "./register-column.ts";
import { summaryColumn } from "./summary-column.ts";
import { termsColumn } from "./terms-column.ts";
import { titleColumn } from "./title-column.ts";

/** Every column there is. */
export const allColumns: readonly Column<unknown>[] = [
  aheadColumn,
  comparedColumn,
  deadlineColumn,
  endsColumn,
  figureColumn,
  privacyColumn,
  publishedColumn,
  registerColumn,
  summaryColumn,
  termsColumn,
  titleColumn,
];

/** The column of a name. Throws where there is none. */
export function columnNamed(name: string): Column<unknown> {
  const column = allColumns.find((one) => one.name === name);
  if (column === undefined) throw new Error(`There is no column "${name}".`);
  return column;
}
