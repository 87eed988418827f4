/** A stretch of text to replace. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with one stretch replaced. */
export const applyEdit = (text: string, { from, to, text: fresh }: TextEdit): string =>
  text.slice(0, from) + fresh + text.slice(to);

/** Where the line that holds `offset` begins. */
export const lineStart = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;

/** How far into its line an offset is. */
export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** Where the line that holds `offset` ends, behind its line end. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

/** The line end that a text uses. */
export const lineEndOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** Lines moved in by so many blanks, each with this line end. */
export const indentLines = (text: string, indent: number, lineEnd: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? line : `${" ".repeat(indent)}${line}`))
    .join(lineEnd) + lineEnd;
