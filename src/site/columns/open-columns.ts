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
  const texts = new Map<Integration, string>();
  let isNew = false;
  const find = (integration: Integration): Value => {
    const text = known(integration) ?? texts.get(integration);
    // What was kept is ours and whole: it need not be looked through.
    if (text !== undefined) return JSON.parse(text) as Value;
    isNew = true;
    const made = unnoted(() => column.make(view, integration));
    if (column.isAskedOnce) texts.set(integration, JSON.stringify(made));
    return made;
  };
  const value = (integration: Integration): Value => {
    if (column.isAskedOnce) return find(integration);
    let one = values.get(integration);
    if (one === undefined) {
      one = find(integration);
      values.set(integration, one);
    }
    return one;
  };
  const cell = (integration: Integration): string => {
    const text = known(integration) ?? texts.get(integration);
    if (text !== undefined) return text;
    const made = value(integration);
    return texts.get(integration) ?? JSON.stringify(made);
  };
  return {
    value,
    cell,
    filled: () => ({
      column,
      isNew,
      isWhole: () =>
        view.input.catalogue.integrations.every(
          (one) => values.has(one) || texts.has(one) || known(one) !== undefined,
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
