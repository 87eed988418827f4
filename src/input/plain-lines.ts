import { plainLines } from "./yaml-plain-lines.ts";

/** One line of YAML that is plain at first sight. Offsets are into the whole text; -1 where there is none. */
export interface PlainLine {
  /** Column of the first character that is no space. */
  readonly indent: number;
  readonly dash: boolean;
  /** Column of what stands after the dash, or of the line's content. */
  readonly column: number;
  readonly key: string;
  readonly keyStart: number;
  readonly valueStart: number;
  /** The end of the value, without comment and trailing space; equals `valueStart` where there is no value. */
  readonly valueEnd: number;
  readonly commented: boolean;
}

const shape = /^( *)(- )?(?:([A-Za-z][A-Za-z0-9]*):(?: |$))?(.*)$/;

function lengthOfValue(value: string): number {
  const quote = value[0];
  if (quote === '"' || quote === "'") return value.indexOf(quote, 1) + 1;
  if (quote === "[" || quote === "{") return lengthOfBrackets(value);
  const comment = value.startsWith("#") ? 0 : value.search(/\s#/);
  return (comment < 0 ? value : value.slice(0, comment)).trimEnd().length;
}

function lengthOfBrackets(value: string): number {
  let depth = 0;
  for (let at = 0; at < value.length; at += 1) {
    const character = value[at];
    if (character === '"' || character === "'") at = value.indexOf(character, at + 1);
    else if (character === "[" || character === "{") depth += 1;
    else if ((character === "]" || character === "}") && --depth === 0) return at + 1;
  }
  return value.length;
}

function readLine(text: string, start: number): PlainLine | undefined {
  const [, spaces = "", dash = "", key = "", rest = ""] = shape.exec(text) ?? [];
  const column = spaces.length + dash.length;
  const value = rest.trimStart();
  const valueStart = start + text.length - value.length;
  const length = lengthOfValue(value);
  const isContent = dash !== "" || key !== "";
  if (length === 0 && !isContent) return undefined;
  return {
    indent: spaces.length,
    dash: dash !== "",
    column,
    key,
    keyStart: key === "" ? -1 : start + column,
    valueStart,
    valueEnd: valueStart + length,
    commented: value.length > value.slice(0, length).length && /#/.test(value.slice(length)),
  };
}

// A line without key and dash goes on with a text begun above it, and a value with lines below it does too.
const standsAlone = (line: PlainLine, next: PlainLine | undefined): boolean =>
  (line.key !== "" || line.dash) &&
  (next === undefined ||
    line.valueEnd === line.valueStart ||
    next.indent < line.column ||
    (next.indent === line.column && !next.dash) ||
    (next.dash && next.indent < line.column));

/**
 * Takes YAML apart into its lines, blank lines and comments left out. `undefined` when a single line of it is not plain at
 * first sight, or goes on below itself: the exact parser knows better.
 */
export function readPlainLines(yaml: string): readonly PlainLine[] | undefined {
  const text = yaml.endsWith("\n") ? yaml : `${yaml}\n`;
  plainLines.lastIndex = 0;
  if (!plainLines.test(text) || plainLines.lastIndex !== text.length) return undefined;
  const lines: PlainLine[] = [];
  for (let start = 0; start < yaml.length; ) {
    const found = yaml.indexOf("\n", start);
    const end = found < 0 ? yaml.length : found;
    const line = readLine(yaml.slice(start, end).replace(/\r$/, ""), start);
    if (line !== undefined) lines.push(line);
    start = end + 1;
  }
  return lines.every((line, index) => standsAlone(line, lines[index + 1])) ? lines : undefined;
}
