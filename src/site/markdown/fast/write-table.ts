import type { Token } from "markdown-it";
import { writeInline } from "./write-inline.ts";
import type { Reader, Writer } from "./writer.ts";

const alignment = /^text-align:(left|center|right)$/;

const tags: Readonly<Record<string, string>> = {
  thead_open: "<thead>",
  thead_close: "",
  tbody_open: "<tbody>",
  tbody_close: "",
  tr_open: "<tr>",
  tr_close: "",
  th_close: "",
  td_close: "",
};

function openCell(writer: Writer, cell: Token): void {
  const align = alignment.exec(String(cell.attrGet("style")))?.[1];
  writer.pending += align === undefined ? `<${cell.tag}>` : `<${cell.tag} align=${align}>`;
}

const plainRow = /^\|[^\\]*\| *$/;

const startsBlock = /^(?:#.*| *)$/;

/**
 * Does every line of a table begin and end with a bar and escape nothing, the line above it belong to nothing else, and the
 * table stand in no other block?
 */
function isPlain({ lines }: Reader, { map, level }: Token): boolean {
  if (level > 0 || map === null || !startsBlock.test(lines[map[0] - 1] ?? "")) return false;
  return lines.slice(...map).every((line) => plainRow.test(line));
}

/** Writes a table whose opening token was just read. */
export function writeTable(writer: Writer, reader: Reader, open: Token): void {
  if (!isPlain(reader, open)) writer.unsure = true;
  writer.pending += "<div class=scroll><table>";
  for (; reader.tokens[reader.at]?.type !== "table_close"; reader.at += 1) {
    const token = reader.tokens[reader.at];
    if (token === undefined || writer.unsure) return;
    const tag = tags[token.type];
    const isBare =
      token.type === "thead_close" && reader.tokens[reader.at + 1]?.type === "table_close";
    if (isBare) writer.pending += "</thead>";
    else if (tag !== undefined) writer.pending += tag;
    else if (token.type === "inline") writeInline(writer, token);
    else openCell(writer, token);
  }
  reader.at += 1;
  writer.pending += "</table></div>";
}
