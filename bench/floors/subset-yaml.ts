// The least that can read our front matter: block maps and lists by indentation, flow maps and lists on one line,
// plain and quoted scalars. It believes whatever it is given and checks nothing: a yardstick, never a parser of the product.

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

interface Reader {
  readonly lines: readonly string[];
  at: number;
}

const indentOf = (line: string): number => {
  let count = 0;
  while (line.charCodeAt(count) === 32) count += 1;
  return count;
};

function scalar(text: string): Value {
  const first = text.charCodeAt(0);
  if (first === 34 || first === 39) return text.slice(1, -1);
  if (first === 123) return flow(text, { at: 0 });
  if (first === 91) return flow(text, { at: 0 });
  if (text === "true") return true;
  if (text === "false") return false;
  if (text === "null" || text === "~" || text === "") return null;
  if (first >= 48 && first <= 57 && /^\d+(\.\d+)?$/.test(text)) return Number(text);
  return text;
}

function skipSpace(text: string, cursor: { at: number }): void {
  while (text.charCodeAt(cursor.at) === 32) cursor.at += 1;
}

function flow(text: string, cursor: { at: number }): Value {
  skipSpace(text, cursor);
  if (text[cursor.at] === "{") return flowMap(text, cursor);
  if (text[cursor.at] === "[") return flowList(text, cursor);
  const start = cursor.at;
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    cursor.at = text.indexOf(quote, start + 1) + 1;
    return text.slice(start + 1, cursor.at - 1);
  }
  for (; cursor.at < text.length; cursor.at += 1) {
    const code = text.charCodeAt(cursor.at);
    if (code === 44 || code === 93 || code === 125) break;
  }
  return scalar(text.slice(start, cursor.at).trimEnd());
}

function flowList(text: string, cursor: { at: number }): Value[] {
  const list: Value[] = [];
  cursor.at += 1;
  for (;;) {
    skipSpace(text, cursor);
    if (text[cursor.at] === "]") break;
    list.push(flow(text, cursor));
    if (text[cursor.at] === ",") cursor.at += 1;
  }
  cursor.at += 1;
  return list;
}

function flowMap(text: string, cursor: { at: number }): Value {
  const map: { [key: string]: Value } = {};
  cursor.at += 1;
  for (;;) {
    skipSpace(text, cursor);
    if (text[cursor.at] === "}") break;
    const colon = text.indexOf(":", cursor.at);
    const key = text.slice(cursor.at, colon);
    cursor.at = colon + 1;
    map[key] = flow(text, cursor);
    if (text[cursor.at] === ",") cursor.at += 1;
  }
  cursor.at += 1;
  return map;
}

function block(reader: Reader, indent: number): Value {
  const line = reader.lines[reader.at] as string;
  return line.startsWith("- ", indent) ? blockList(reader, indent) : blockMap(reader, indent);
}

function blockList(reader: Reader, indent: number): Value[] {
  const list: Value[] = [];
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at] as string;
    if (indentOf(line) !== indent || !line.startsWith("- ", indent)) break;
    const rest = line.slice(indent + 2);
    if (rest.charCodeAt(0) !== 123 && /^[A-Za-z0-9]+:( |$)/.test(rest)) {
      (reader.lines as string[])[reader.at] = `${" ".repeat(indent + 2)}${rest}`;
      list.push(blockMap(reader, indent + 2));
    } else {
      reader.at += 1;
      list.push(scalar(rest));
    }
  }
  return list;
}

function blockMap(reader: Reader, indent: number): Value {
  const map: { [key: string]: Value } = {};
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at] as string;
    if (indentOf(line) !== indent) break;
    const colon = line.indexOf(":", indent);
    const key = line.slice(indent, colon);
    const rest = line.slice(colon + 2);
    reader.at += 1;
    map[key] = rest === "" ? block(reader, indentOf(reader.lines[reader.at] ?? "")) : scalar(rest);
  }
  return map;
}

/** Data of a front matter that is written the way the generator writes it; nonsense for anything else. */
export const parseSubset = (text: string): Value => blockMap({ lines: text.split("\n"), at: 0 }, 0);
