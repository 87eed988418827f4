import { type Locale, locales } from "../../domain/language.ts";
import type { Cell } from "../exports/list-spec.ts";
import { registerCells } from "../exports/register-cells.ts";
import { membersById, systemFields } from "../notes/noted-fields.ts";
import { isRegisterEntry } from "../view/register-view.ts";
import type { Column } from "./column.ts";

/** A row of the register's file in both languages; nothing for an integration that is not in it. */
export const registerColumn: Column<Readonly<Record<Locale, readonly (Cell | null)[]>> | null> = {
  name: "register",
  isAskedOnce: true,
  behind: [membersById("systems"), ...systemFields("name", "vendor")],
  make: (view, integration) => {
    if (!isRegisterEntry(integration)) return null;
    const [da, en] = locales.map((locale) => registerCells(view, integration, locale));
    return { da: da ?? [], en: en ?? [] };
  },
};
