import type { Integration } from "../../domain/entry.ts";
import { unnoted } from "../notes/note.ts";
import type { SiteView } from "../view/site-view.ts";
import { columnNamed } from "./all-columns.ts";
import type { Column, Columns, FilledColumn, KnownCells } from "./column.ts";

interface OpenColumn<Value> {
  readonly value: (integration: Integration) => Value;
  readonly cell: (integration: Integration) => string;
  readonly filled: () => FilledColumn;
}

function openColumn<Value>(
  view: SiteView,
  column: Column<Value>,
  known: KnownCells,
): OpenColumn<Value> {
  const values = new Map<Integration, Value>();
  let isNew = false;
  const find = (integration: Integration): Value => {
    const before = known(integration);
    // What was kept is ours and whole: it need not be looked through.
    if (before !== undefined) return JSON.parse(before) as Value;
    isNew = true;
    return unnoted(() => column.make(view, integration));
  };
  // The same object for whoever asks again: deadlines are told apart by it.
  const value = (integration: Integration): Value => {
    let one = values.get(integration);
    if (one === undefined) {
      one = find(integration);
      values.set(integration, one);
    }
    return one;
  };
  const cell = (integration: Integration): string =>
    known(integration) ?? JSON.stringify(value(integration));
  return {
    value,
    cell,
    filled: () => ({
      column,
      isNew,
      isWhole: () =>
        view.input.catalogue.integrations.every(
          (one) => values.has(one) || known(one) !== undefined,
        ),
      cell,
    }),
  };
}

/** The columns of a view. `known` gives what an earlier build kept of one; it is asked once a column, when somebody asks for the column. */
export function openColumns(
  view: SiteView,
  known: (column: Column<unknown>) => KnownCells = () => () => undefined,
): Columns {
  const opened = new Map<string, OpenColumn<unknown>>();
  const open = (column: Column<unknown>): OpenColumn<unknown> => {
    let one = opened.get(column.name);
    if (one === undefined) {
      one = openColumn(view, column, known(column));
      opened.set(column.name, one);
    }
    return one;
  };
  return {
    // A column's name tells what its values are.
    of: <Value>(column: Column<Value>) => open(column).value as (integration: Integration) => Value,
    json: (column) => open(column).cell,
    text: (name) => {
      const { cell } = open(columnNamed(name));
      return view.input.catalogue.integrations.map((one) => `${one.path}\t${cell(one)}`).join("\n");
    },
    filled: () => Array.from(opened.values(), ({ filled }) => filled()),
  };
}
