import type { Writer } from "../fast/writer.ts";
import { writePlain } from "./write-plain.ts";

const ruler = /^\|(?: *-+ *\|)+$/;

/** A cell without the blanks beside its bars. */
function withoutMargins(cell: string): string {
  let [from, to] = [0, cell.length];
  while (cell[from] === " ") from++;
  while (to > from && cell[to - 1] === " ") to--;
  return cell.slice(from, to);
}

/** The cells of a row that begins and ends with a bar; none for any other line. */
const cellsOf = (line = ""): readonly string[] =>
  line.length > 1 && line.startsWith("|") && line.endsWith("|") ? line.slice(1, -1).split("|") : [];

function writeRow(writer: Writer, cells: readonly string[], tag: string): void {
  writer.pending += "<tr>";
  for (const cell of cells) {
    writer.pending += tag;
    writePlain(writer, withoutMargins(cell));
  }
}

/** Writes a table of at least one row below its head, all of them as wide as that. */
export function writePlainTable(writer: Writer, lines: readonly string[]): void {
  const all = lines.map((line) => cellsOf(line));
  const [head = [], , ...rows] = all;
  if (head.length === 0 || rows.length === 0 || !ruler.test(lines[1] ?? "")) writer.unsure = true;
  if (all.some(({ length }) => length !== head.length)) writer.unsure = true;
  writer.pending += "<div class=scroll><table><thead>";
  writeRow(writer, head, "<th>");
  writer.pending += "<tbody>";
  for (const row of rows) writeRow(writer, row, "<td>");
  writer.pending += "</table></div>";
}
