import { cellPlace } from "./cell-reference.ts";
import { type DaySystem, dayOfSerial } from "./excel-dates.ts";
import { plainText } from "./read-shared-strings.ts";
import { readXml } from "./read-xml.ts";
import {
  type Cell,
  type Merge,
  maxColumns,
  maxRows,
  type TableRow,
  tooManyColumns,
  tooManyRows,
} from "./table.ts";

/** What cells point at, and how the workbook counts days. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly dayStyles: readonly boolean[];
  readonly days: DaySystem;
}

export interface ReadSheet {
  readonly rows: readonly TableRow[];
  readonly merges: readonly Merge[];
  /** Formulas that nobody has worked out yet: their cells are empty. */
  readonly unsolved: number;
}

type Attributes = Readonly<Record<string, string>>;

const filled = (text: string): Cell => {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
};

function numberCell(raw: string, style: string | undefined, context: SheetContext): Cell {
  const number = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(number)) return filled(raw);
  const asDay = context.dayStyles[Number(style ?? -1)] === true;
  return (asDay ? dayOfSerial(number, context.days) : undefined) ?? number;
}

function cellOf({ t, s }: Attributes, raw: string, context: SheetContext): Cell {
  switch (t) {
    case "s":
      return filled(context.strings[Number(raw)] ?? "");
    case "b":
      return raw.trim() === "1";
    case "str":
    case "inlineStr":
    case "e":
      return filled(plainText(raw));
    case "d":
      return filled(raw.slice(0, 10));
    default:
      return numberCell(raw, s, context);
  }
}

function mergeOf(reference: string | undefined): Merge | undefined {
  const [first, last] = (reference ?? "").split(":");
  const from = cellPlace(first);
  const to = cellPlace(last);
  return (
    from && to && { fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column }
  );
}

/** Reads the cells of one sheet: results of formulas rather than formulas, days as days. */
export function readWorksheet(part: string, xml: string, context: SheetContext): ReadSheet {
  const rows: TableRow[] = [];
  const merges: Merge[] = [];
  let unsolved = 0;
  let number = 0;
  let hidden = false;
  let cells: Cell[] = [];
  let column = -1;
  let attributes: Attributes = {};
  let raw = "";
  let reading = false;
  let formula = false;

  const openRow = ({ r, hidden: flag }: Attributes): void => {
    number = r === undefined ? number + 1 : Number(r);
    hidden = flag === "1" || flag === "true";
    cells = [];
    column = -1;
  };
  const openCell = (given: Attributes): void => {
    attributes = given;
    column = cellPlace(given.r)?.column ?? column + 1;
    if (column >= maxColumns) throw tooManyColumns(number);
    raw = "";
    formula = false;
  };
  const closeCell = (): void => {
    const cell = cellOf(attributes, raw, context);
    if (cell !== undefined) {
      while (cells.length < column) cells.push(undefined);
      cells[column] = cell;
    } else if (formula && raw === "" && attributes.t !== "str") unsolved += 1;
  };
  const closeRow = (): void => {
    if (cells.length === 0) return;
    rows.push({ number, cells, ...(hidden && { hidden }) });
    if (rows.length > maxRows) throw tooManyRows();
  };

  readXml(part, xml, {
    open: (name, given) => {
      if (name === "c") openCell(given());
      else if (name === "v" || name === "t") reading = true;
      else if (name === "f") formula = true;
      else if (name === "row") openRow(given());
      else if (name === "mergeCell" && merges.length < maxRows) {
        const merge = mergeOf(given().ref);
        if (merge !== undefined) merges.push(merge);
      }
    },
    close: (name) => {
      if (name === "v" || name === "t") reading = false;
      else if (name === "c") closeCell();
      else if (name === "row") closeRow();
    },
    text: (piece) => {
      if (reading) raw += piece;
    },
  });
  return { rows, merges, unsolved };
}
