import type { Locale } from "../../domain/language.ts";
import { registerColumn } from "../columns/register-column.ts";
import type { SiteView } from "../view/site-view.ts";
import type { Cell, ListSpec } from "./list-spec.ts";
import { registerColumns } from "./register-cells.ts";

/** A row with its cells in both languages, as they are kept. */
export type RegisterRow = Readonly<Record<Locale, readonly (Cell | null)[]>>;

/** The register after Article 30(1) of the GDPR, one line an integration. */
export const registerList = (view: SiteView): ListSpec<RegisterRow> => ({
  file: { da: "fortegnelse", en: "records-of-processing" },
  columns: registerColumns(view).map((column, at) => ({
    ...column,
    cell: (row, locale) => row[locale][at] ?? undefined,
  })),
});

/** Its rows, in order of titles. */
export function registerRows(view: SiteView): readonly RegisterRow[] {
  const kept = view.columns.json(registerColumn);
  return view.integrations.flatMap((integration) => {
    const row = JSON.parse(kept(integration)) as RegisterRow | null;
    return row ?? [];
  });
}
