import type { SourceFile } from "../domain/source-file.ts";

/** Makes a function that gives a line of a file, for reports that show it; what is no text has none. */
export function lineReader(
  fileAt: (path: string) => SourceFile | undefined,
): (path: string, line: number) => string | undefined {
  const split = new Map<string, readonly string[]>();
  return (path, line) => {
    const lines = split.get(path) ?? linesOf(fileAt(path));
    split.set(path, lines);
    return lines[line - 1];
  };
}

const linesOf = (file: SourceFile | undefined): readonly string[] =>
  (file !== undefined && "text" in file ? file.text : "").replace(/^\ufeff/, "").split(/\r?\n/);
