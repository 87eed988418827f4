import type { Token } from "markdown-it";
import { tableRole } from "../body-template.ts";
import { writeInline } from "./write-inline.ts";
import { putSlot, type Reader, type Writer } from "./writer.ts";

const alignment = /^text-align:(left|center|right)$/;

const tags: Readonly<Record<string, string>> = {
  thead_open: "<thead>\n",
  thead_close: "</thead>\n",
  tbody_open: "<tbody>\n",
  tbody_close: "</tbody>\n",
  tr_open: "<tr>\n",
  tr_close: "</tr>\n",
  th_close: "</th>\n",
  td_close: "</td>\n",
};

function openCell(writer: Writer, cell: Token): void {
  const align = alignment.exec(String(cell.attrGet("style")))?.[1];
  writer.pending += align === undefined ? `<${cell.tag}>` : `<${cell.tag} align="${align}">`;
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
  writer.pending += `<div class="table-region" role="${tableRole}" aria-label="`;
  putSlot(writer, { word: "tableLabel" });
  writer.pending += '" tabindex="0"><table>\n';
  for (; reader.tokens[reader.at]?.type !== "table_close"; reader.at += 1) {
    const token = reader.tokens[reader.at];
    if (token === undefined || writer.unsure) return;
    const tag = tags[token.type];
    if (tag !== undefined) writer.pending += tag;
    else if (token.type === "inline") writeInline(writer, token);
    else openCell(writer, token);
  }
  reader.at += 1;
  writer.pending += "</table></div>";
}
