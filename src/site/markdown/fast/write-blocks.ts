import type { Token } from "markdown-it";
import { attribute, bodyIdPrefix, escapeText } from "../body-template.ts";
import { textOf, writeInline } from "./write-inline.ts";
import { writeList } from "./write-list.ts";
import { writeTable } from "./write-table.ts";
import type { Reader, Writer } from "./writer.ts";

function writeHeading(writer: Writer, reader: Reader, open: Token): void {
  const inline = reader.tokens[reader.at];
  const tag = `h${Math.min(6, Number(open.tag.slice(1)) + writer.shift)}`;
  const id = bodyIdPrefix + writer.slug(textOf(inline?.children ?? []));
  writer.pending += `<${tag}${attribute("id", id)}>`;
  writeInline(writer, inline);
  writer.pending += `</${tag}>`;
  reader.at += 2;
}

const plainInfo = /^(?:([\w#+.-]+)(?: [\w ,.:=-]*)?)?$/;

/** A block that nothing closes, or that holds nothing, ends in ways of its own. */
function isPlainFence({ lines }: Reader, { map, markup, content }: Token): boolean {
  const last = map === null ? "" : (lines[map[1] - 1] ?? "");
  const isClosed = last.replace(/^[ >]+/, "").trimEnd() === markup;
  return isClosed && content.trim() !== "" && !content.includes(markup);
}

function writeCode(writer: Writer, reader: Reader, open: Token): void {
  const { info, content } = open;
  const found = plainInfo.exec(info);
  if (found === null || !isPlainFence(reader, open)) writer.unsure = true;
  const name = found?.[1] === undefined ? "" : ` class=language-${found[1]}`;
  writer.pending += `<pre><code${name}>${escapeText(content)}</code></pre>`;
}

/** A quote whose every line says so, and that is in no other block. */
const isPlainQuote = ({ lines }: Reader, { map, level }: Token): boolean =>
  level === 0 && map !== null && lines.slice(...map).every((line) => line.startsWith(">"));

function writeQuote(writer: Writer, reader: Reader, open: Token): void {
  if (!isPlainQuote(reader, open)) writer.unsure = true;
  writer.pending += "<blockquote>";
  while (reader.tokens[reader.at]?.type !== "blockquote_close") {
    writeBlock(writer, reader);
    if (writer.unsure) return;
  }
  reader.at += 1;
  writer.pending += "</blockquote>";
}

/** A comment on lines of its own, which is shown nowhere. */
const comment = /^<!--(?!-?>)(?:(?!-->)[\s\S])*-->\s*$/;

/** Writes the block at the reader's place and moves past it. */
export function writeBlock(writer: Writer, reader: Reader): void {
  const open = reader.tokens[reader.at++];
  switch (open?.type) {
    case "paragraph_open":
      writer.pending += "<p>";
      // A paragraph ends where the next block begins or what holds it ends.
      writeInline(writer, reader.tokens[reader.at]);
      reader.at += 2;
      return;
    case "heading_open":
      writeHeading(writer, reader, open);
      return;
    case "bullet_list_open":
    case "ordered_list_open":
      writeList(writer, reader, open, writeBlock);
      return;
    case "table_open":
      writeTable(writer, reader, open);
      return;
    case "blockquote_open":
      writeQuote(writer, reader, open);
      return;
    case "fence":
      writeCode(writer, reader, open);
      return;
    case "html_block":
      if (open.level > 0 || !comment.test(open.content)) writer.unsure = true;
      return;
    case "hr":
      writer.pending += "<hr>";
      return;
    default:
      writer.unsure = true;
  }
}
