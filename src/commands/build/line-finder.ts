import { Buffer } from "node:buffer";

// After another text, one entry is asked about; taking all lines apart costs as much as looking for some.
const fewAsked = 4;

/**
 * Makes a function that says what stands behind a path in lines of `path`, a tab, and text without tabs and ends of lines. A path that has
 * such is not found. The bytes must not change.
 */
export function lineFinder(bytes: Buffer): (path: string) => string | undefined {
  let lines: ReadonlyMap<string, string> | undefined;
  let asked = 0;
  return (path) => {
    if (lines === undefined) {
      asked += 1;
      if (asked <= fewAsked) return lineAt(bytes, path);
      lines = linesByPath(bytes.toString("utf8"));
    }
    return lines.get(path);
  };
}

function lineAt(bytes: Buffer, path: string): string | undefined {
  if (/[\t\n]/.test(path)) return undefined;
  const sought = `${path}\t`;
  const isFirst = bytes.toString("utf8", 0, Buffer.byteLength(sought)) === sought;
  const before = isFirst ? -1 : bytes.indexOf(`\n${sought}`);
  if (before === -1 && !isFirst) return undefined;
  const start = before + 1 + Buffer.byteLength(sought);
  const end = bytes.indexOf("\n", start);
  return bytes.toString("utf8", start, end === -1 ? bytes.length : end);
}

function linesByPath(text: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split("\n")) {
    const end = line.indexOf("\t");
    lines.set(line.slice(0, end), line.slice(end + 1));
  }
  return lines;
}
