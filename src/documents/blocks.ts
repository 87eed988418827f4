import type { Block, Check, DocumentTable } from "./document-model.ts";
import type { RecordReader } from "./record-reader.ts";

/** A heading of a section. */
export const heading = (text: string): Block => ({ kind: "heading", level: 1, text });

/** A paragraph of running text. */
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** A list of boxes to tick. */
export const checks = (items: readonly (string | Check)[]): Block => ({
  kind: "checks",
  items: items.map((item) => (typeof item === "string" ? { text: item } : item)),
});

/** A table whose columns share the page as `widths` says. */
export const table = (
  name: string,
  header: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): DocumentTable => ({ kind: "table", name, header, widths, rows });

/** What the catalogue knows, a line for each thing. */
export const facts = (
  { say }: RecordReader,
  name: string,
  rows: readonly (readonly [what: string, known: string])[],
): Block =>
  table(name, [say("Oplysning", "Fact"), say("Fra kataloget", "From the catalogue")], [2, 3], rows);

/** What the meeting must answer, with room for the answers. */
export const questions = ({ say }: RecordReader, name: string, asked: readonly string[]): Block =>
  table(
    name,
    [say("Spørgsmål", "Question"), say("Svar", "Answer")],
    [2, 3],
    asked.map((question) => [question, ""]),
  );

/** Rows with nothing in them, to be filled in by hand. */
export const emptyRows = (count: number, columns: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => ""));
