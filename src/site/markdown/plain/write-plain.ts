import { putSlot, type Writer } from "../fast/writer.ts";

const code = "(?<!`)`([^`\\n ](?:[^`\\n]*[^`\\n ])?)`(?!`)";
const strong =
  "(?<=^|[ \\n(])\\*\\*([\\p{L}\\p{N}](?:[^[\\]*`\\n]*[\\p{L}\\p{N}])?)\\*\\*(?=$|[ \\n.,;:)?])";
const link = "\\[([\\p{L}\\p{N}][^[\\]*`\\n]*)\\]\\(([a-zA-Z\\d./-]+)\\)";

/** Code, strong text and links to files with nothing else in them, as everybody writes them. */
const marked = new RegExp(`${code}|${strong}|${link}`, "gu");

const mark = /[`*[\]]/;

/** Writes text within a block; a mark in it that is none of those leaves the writer unsure. */
export function writePlain(writer: Writer, text: string): void {
  if (!mark.test(text)) {
    writer.pending += text;
    return;
  }
  let from = 0;
  const writeBare = (end: number): void => {
    const bare = text.slice(from, end);
    if (mark.test(bare)) writer.unsure = true;
    writer.pending += bare;
  };
  for (const { 0: whole, 1: code, 2: strong, 3: name, 4: target, index } of text.matchAll(marked)) {
    writeBare(index);
    if (code !== undefined) writer.pending += `<code>${code}</code>`;
    else if (target === undefined) writer.pending += `<strong>${strong}</strong>`;
    else {
      writer.pending += "<a";
      putSlot(writer, { address: "href", target });
      writer.pending += `>${name}</a>`;
    }
    from = index + whole.length;
  }
  writeBare(text.length);
}
