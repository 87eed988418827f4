import { slug } from "github-slugger";
import { remembered } from "../../../domain/remembered.ts";
import { attribute, type BodyTemplate, bodyIdPrefix } from "../body-template.ts";
import type { Writer } from "../fast/writer.ts";
import { isPlainLine, isPlainSource } from "./plain-text.ts";
import { writePlain } from "./write-plain.ts";
import { writePlainTable } from "./write-plain-table.ts";

type WriteBlock = (writer: Writer, lines: readonly string[]) => void;

const writeParagraph: WriteBlock = (writer, lines) => {
  if (!lines.every(isPlainLine)) writer.unsure = true;
  writer.pending += "<p>";
  writePlain(writer, lines.join("\n"));
};

const listOf =
  (tag: string, item: RegExp): WriteBlock =>
  (writer, lines) => {
    writer.pending += `<${tag}>`;
    for (const line of lines) {
      const text = item.exec(line)?.[1] ?? "";
      if (!isPlainLine(text)) writer.unsure = true;
      writer.pending += "<li>";
      writePlain(writer, text);
    }
    writer.pending += `</${tag}>`;
  };

const writeBullets = listOf("ul", /^- ([^ ].*)$/);
const writeNumbers = listOf("ol", /^\d{1,8}\. ([^ ].*)$/);

const firstNumber = /^1\. /;

/** What a block is that begins with this line, where all its lines are of that kind. */
function kindOf(line: string): WriteBlock {
  if (line.startsWith("- ")) return writeBullets;
  if (firstNumber.test(line)) return writeNumbers;
  return line.startsWith("|") ? writePlainTable : writeParagraph;
}

const heading = /^(#{1,6}) ([^ ].*[^ #]|[^ #])$/;
const mark = /[`*[\]]/;

function writeHeading(writer: Writer, line: string): void {
  const [, level = "", name = ""] = heading.exec(line) ?? [];
  if (name === "" || mark.test(name)) writer.unsure = true;
  const tag = `h${Math.min(6, level.length + writer.shift)}`;
  const id = bodyIdPrefix + writer.slug(name);
  writer.pending += `<${tag}${attribute("id", id)}>${name}</${tag}>`;
}

/** Writes a body block by block, as far as it is sure. */
function writeBlocks(writer: Writer, lines: readonly string[]): void {
  let before: WriteBlock | undefined;
  for (let at = 0; at < lines.length && !writer.unsure; ) {
    const line = lines[at] ?? "";
    if (line.startsWith("#")) {
      writeHeading(writer, line);
      before = undefined;
    }
    if (line === "" || line.startsWith("#")) {
      at += 1;
      continue;
    }
    const kind = kindOf(line);
    // Two lists of a kind behind each other are one whose items stand apart.
    if (kind === before && (kind === writeBullets || kind === writeNumbers)) writer.unsure = true;
    before = kind;
    const end = lines.indexOf("", at);
    const block = lines.slice(at, end === -1 ? lines.length : end);
    kind(writer, block);
    at += block.length;
  }
}

// Far within the limits of a body (`domain/body-limits.ts`).
const mostLines = 500;
const mostLetters = 20_000;
const mostMarks = 1000;

const hasManyMarks = (text: string): boolean =>
  text.split(/[`*|[\]]/, mostMarks + 1).length > mostMarks;

const slugOf = remembered((name) => slug(name));

/**
 * A body of plain headings, paragraphs, lists and tables as HTML with slots, byte for byte what the exact way gives, in a tenth of the
 * time that the fast way takes; nothing when it is not sure. Blocks stand apart, and an item of a list has one line.
 */
export function plainTemplate(text: string, shift: number): BodyTemplate | undefined {
  if (text.length > mostLetters || !isPlainSource(text)) return undefined;
  const lines = text.split("\n");
  if (lines.length > mostLines || hasManyMarks(text)) return undefined;
  const slugs = new Set<string>();
  const writer: Writer = {
    parts: [],
    pending: "",
    unsure: false,
    shift,
    slug: (name) => {
      const own = slugOf(name);
      if (slugs.has(own)) writer.unsure = true;
      slugs.add(own);
      return own;
    },
  };
  writeBlocks(writer, lines);
  if (writer.unsure) return undefined;
  if (writer.pending !== "") writer.parts.push(writer.pending);
  return writer.parts;
}
