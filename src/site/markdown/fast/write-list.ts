import type { Token } from "markdown-it";
import { writeInline } from "./write-inline.ts";
import { putSlot, type Reader, type Writer } from "./writer.ts";

type WriteBlock = (writer: Writer, reader: Reader) => void;

/** A tick box and one blank before some text; anything that only looks like one is left to the exact way. */
const task = /^\[([ xX])\] (?=\S)/;
const likeTask = /^\[[ xX]\]/;

/** The tick box an item begins with, where it has one. */
function tickOf(writer: Writer, { tokens, at }: Reader): "done" | "open" | undefined {
  const inline = tokens[at]?.type === "paragraph_open" ? tokens[at + 1] : undefined;
  if (inline === undefined || !likeTask.test(inline.content)) return undefined;
  const found = task.exec(inline.content);
  const [first] = inline.children ?? [];
  if (found === null || first?.type !== "text" || !likeTask.test(first.content)) {
    writer.unsure = true;
    return undefined;
  }
  return found[1] === " " ? "open" : "done";
}

function writeTick(writer: Writer, tick: "done" | "open"): void {
  writer.pending += `<span class="task ${tick}" role=img`;
  putSlot(writer, { word: tick });
  writer.pending += "></span> ";
}

/** A paragraph in an item, without tags where it is bare; behind a tick box, without the box. */
function writeParagraph(
  writer: Writer,
  reader: Reader,
  bare: boolean,
  tick: "done" | "open" | undefined,
): void {
  if (!bare) writer.pending += "<p>";
  const inline = reader.tokens[reader.at + 1];
  const [first] = inline?.children ?? [];
  if (tick !== undefined && first !== undefined) {
    writeTick(writer, tick);
    first.content = first.content.slice(4);
  }
  writeInline(writer, inline);
  reader.at += 3;
}

/** An item that begins on the line of its mark. */
function isPlainItem({ tokens, at }: Reader): boolean {
  const item = tokens[at - 1]?.map?.[0];
  return item !== undefined && tokens[at]?.map?.[0] === item;
}

function writeItem(writer: Writer, reader: Reader, loose: boolean, writeBlock: WriteBlock): void {
  if (!isPlainItem(reader)) writer.unsure = true;
  const tick = tickOf(writer, reader);
  writer.pending += tick === undefined ? "<li>" : "<li class=task-list-item>";
  let bare = true;
  for (let first = true; reader.tokens[reader.at]?.type !== "list_item_close"; first = false) {
    const isText = reader.tokens[reader.at]?.type === "paragraph_open";
    bare = isText && !loose;
    if (isText) writeParagraph(writer, reader, bare, first ? tick : undefined);
    else writeBlock(writer, reader);
    if (writer.unsure) return;
  }
  reader.at += 1;
}

/** Whether the paragraphs of a list stand apart: the parser hides them where they do not. */
function isLoose({ tokens, at }: Reader, level: number): boolean {
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.level <= level) return false;
    if (token.type === "paragraph_open" && token.level === level + 2) return !token.hidden;
  }
  return false;
}

/** Has any item of the list a tick box? */
function hasTasks({ tokens, at }: Reader, level: number): boolean {
  for (let i = at; i < tokens.length && (tokens[i]?.level ?? 0) > level; i += 1) {
    const isItem = tokens[i]?.type === "list_item_open" && tokens[i]?.level === level + 1;
    if (
      isItem &&
      tokens[i + 1]?.type === "paragraph_open" &&
      task.test(tokens[i + 2]?.content ?? "")
    )
      return true;
  }
  return false;
}

/** Writes a list whose opening token was just read. */
export function writeList(
  writer: Writer,
  reader: Reader,
  open: Token,
  writeBlock: WriteBlock,
): void {
  const loose = isLoose(reader, open.level);
  const start = open.attrGet("start");
  // A list that begins elsewhere than at 1 may not begin everywhere.
  if (start !== null && open.level > 0) writer.unsure = true;
  if (start !== null) writer.pending += `<${open.tag} start=${start}`;
  else writer.pending += `<${open.tag}`;
  writer.pending += hasTasks(reader, open.level) ? " class=contains-task-list>" : ">";
  while (reader.tokens[reader.at]?.type === "list_item_open") {
    reader.at += 1;
    writeItem(writer, reader, loose, writeBlock);
    if (writer.unsure) return;
  }
  reader.at += 1;
  writer.pending += `</${open.tag}>`;
}
