import type { Locale } from "../../domain/language.ts";
import type { PageUnit } from "../../domain/page.ts";
import { exportPath, formatsIn, type ListFiles } from "./list-spec.ts";

/** A list of the site, its type forgotten: all that is left to do is to write it. */
export interface BoundList extends ListFiles {
  readonly name:
    | "integrations"
    | "systems"
    | "connections"
    | "vendors"
    | "register"
    | "deadlines"
    | "findings";
  /** Its files in a language; those that are made once are among the Danish ones. */
  readonly unit: (locale: Locale) => PageUnit;
}

/** What the unit of a list's files in a language is called, and which files these are. */
export const unitFiles = (
  list: ListFiles & Pick<BoundList, "name">,
  locale: Locale,
): Pick<PageUnit, "id" | "paths"> => ({
  id: `list/${list.name}/${locale}`,
  paths: formatsIn(list, locale).map((format) => exportPath(list, format, locale)),
});
