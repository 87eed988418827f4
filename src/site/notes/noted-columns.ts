import type { Columns } from "../columns/column.ts";
import { note, noteAll, unnotedOf } from "./note.ts";
import { isFieldList, listNotes, membersById } from "./noted-fields.ts";

const wholeList = (name: string): string =>
  isFieldList(name) || name === membersById("systems") ? "systems" : name;

/** A column counts whole: what it tells of all integrations is little, and stays the same where something else of them changes. */
export const notedColumns = (columns: Columns): Columns => ({
  ...columns,
  of: (column) => {
    note(column.ofBody ? "body-column" : "column", column.name);
    const find = columns.of(column);
    return (integration) => unnotedOf(find, integration);
  },
  json: (column) => {
    noteAll(listNotes(["integrations", ...column.behind.map(wholeList)]));
    const find = columns.json(column);
    return (integration) => unnotedOf(find, integration);
  },
});
