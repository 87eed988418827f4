export const code = (c: string): number => c.charCodeAt(0);
const newline = code("\n");
export const space = code(" ");
export const dash = code("-");
export const hash = code("#");
const carriageReturn = code("\r");
const colon = code(":");
/** The answer of a look that found doubt. */
export const unsure = -1;
const comma = code(",");
const openBrace = code("{");
const closeBrace = code("}");
const openSquare = code("[");
const closeSquare = code("]");
const singleQuote = code("'");
const doubleQuote = code('"');

/** Brackets deeper than this are left to the exact way, which has the real limit. */
const maxFlowDepth = 8;
/** `yaml` refuses a key whose colon comes later than 1024 characters; no key of ours comes near. */
const maxKeyEnd = 1000;

/**
 * Where the scan stands: where the present line's content begins, in which column, the brackets open so far (a bit each, 1 for `{`),
 * and whether the present item of a `{ }` has had its colon.
 */
export interface ScanState {
  content: number;
  column: number;
  depth: number;
  braces: number;
  keyed: boolean;
}

export const charAt = (text: string, i: number): number =>
  i < text.length ? text.charCodeAt(i) : newline;
const before = (text: string, i: number): number => (i > 0 ? text.charCodeAt(i - 1) : newline);
const isBlank = (c: number): boolean => c === space || c === newline || c === carriageReturn;
const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isWord = (c: number): boolean =>
  isDigit(c) || (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c > 0x7f;
const isQuote = (c: number): boolean => c === doubleQuote || c === singleQuote;
const isBracket = (c: number): boolean =>
  c === openSquare || c === closeSquare || c === openBrace || c === closeBrace;

/** Can a value begin after this character? A space is enough for doubt. */
const opensValue = (c: number): boolean =>
  isBlank(c) || c === openSquare || c === openBrace || c === comma;

function lastNonSpace(text: string, i: number): number {
  let at = i - 1;
  while (at >= 0 && text.charCodeAt(at) === space) at--;
  return at < 0 ? newline : text.charCodeAt(at);
}

function nextNonSpace(text: string, i: number): number {
  let at = i + 1;
  while (charAt(text, at) === space) at++;
  return charAt(text, at);
}

/** A tab, a control character, a backslash, an invisible mark: the exact way decides. Halves of pairs are left to the parser. */
export const isOdd = (c: number): boolean =>
  c < 128
    ? c === 0x5c || c === 0x7f || (c < space && c !== carriageReturn)
    : c < 0xa0 || c >= 0xfeff || c === 0x200e || c === 0x200f || (c >= 0x2028 && c <= 0x2069);

function evenToLineEnd(text: string, i: number, quote: number): boolean {
  let even = true;
  for (let at = i; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === newline) break;
    if (c === quote) even = !even;
  }
  return even;
}

/** The end of a quoted text that must close on its own line, or `unsure`. */
function closingQuote(text: string, i: number, quote: number): number {
  for (let at = i + 1; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === newline || c === carriageReturn || isOdd(c)) return unsure;
    if (c !== quote) continue;
    if (quote === doubleQuote || charAt(text, at + 1) !== quote) return at;
    at++;
  }
  return unsure;
}

/** A quotation mark: skipped to its end where it opens a value; a mark inside plain text is text. */
function afterQuote(text: string, i: number, state: ScanState): number {
  const quote = text.charCodeAt(i);
  const previous = lastNonSpace(text, i);
  const afterColon = previous === colon && before(text, i) === space;
  if (
    afterColon ||
    i === state.content ||
    previous === comma ||
    previous === openSquare ||
    previous === openBrace
  )
    return closingQuote(text, i, quote);
  return opensValue(before(text, i)) && !evenToLineEnd(text, i, quote) ? unsure : i;
}

const notText = /^(?:null|true|false)$/i;

/** A key that both parsers spell alike: not a number, not `null`, not empty, nothing between it and its colon. */
function keyIsSure(text: string, colonAt: number, lineStart: number): boolean {
  if (colonAt - lineStart > maxKeyEnd) return false;
  let start = colonAt;
  while (start > lineStart && isWord(text.charCodeAt(start - 1))) start--;
  const length = colonAt - start;
  if (length === 0) {
    const last = before(text, colonAt);
    return last === dash || (isQuote(last) && before(text, colonAt - 1) !== last);
  }
  if (isDigit(text.charCodeAt(start))) return false;
  return length < 4 || length > 5 || !notText.test(text.slice(start, colonAt));
}

function colonIsSure(text: string, i: number, state: ScanState, lineStart: number): boolean {
  const next = charAt(text, i + 1);
  const separates = opensValue(next) || next === closeBrace || next === closeSquare;
  if (!separates) return !isQuote(before(text, i));
  state.keyed = true;
  return keyIsSure(text, i, lineStart);
}

const isHeaderMark = (c: number): boolean =>
  isBlank(c) || c === dash || c === code("+") || isDigit(c);

/** `|` or `>` that heads a block text: sure only in the plainest form, with indented text right below. */
function blockHeaderIsSure(text: string, i: number, column: number): boolean {
  const next = charAt(text, i + 1);
  if (!isHeaderMark(next)) return true;
  if (next === space) return charAt(text, i + 2) > space && charAt(text, i + 2) !== hash;
  let at = next === dash ? i + 2 : i + 1;
  if (charAt(text, at) === carriageReturn) at++;
  if (charAt(text, at) !== newline) return false;
  const start = ++at;
  while (charAt(text, at) === space) at++;
  return at - start > column && !isBlank(charAt(text, at));
}

const inBraces = (state: ScanState): boolean => state.depth > 0 && (state.braces & 1) === 1;

function openingIsSure(text: string, i: number, c: number, state: ScanState): boolean {
  const previous = lastNonSpace(text, i);
  if (inBraces(state) && (previous === openBrace || previous === comma)) return false;
  state.braces = (state.braces << 1) | (c === openBrace ? 1 : 0);
  state.keyed = false;
  return ++state.depth <= maxFlowDepth;
}

/** An item of `{ }` without a colon is a key to YAML, and the parsers spell such keys differently. */
const itemIsSure = (text: string, i: number, state: ScanState): boolean =>
  !inBraces(state) || state.keyed || lastNonSpace(text, i) === openBrace;

function closingIsSure(text: string, i: number, state: ScanState): boolean {
  if (!itemIsSure(text, i, state)) return false;
  if (state.depth > 0) {
    state.depth--;
    state.braces >>= 1;
    state.keyed = true;
  }
  return nextNonSpace(text, i) !== colon;
}

function commaIsSure(text: string, i: number, state: ScanState): boolean {
  const sure = itemIsSure(text, i, state);
  state.keyed = false;
  return sure;
}

function hashIsSure(previous: number, state: ScanState): boolean {
  if (isBlank(previous)) return state.depth === 0;
  return !(isBracket(previous) || previous === comma || isQuote(previous));
}

/** `.inf`, `.nan` and `-.5`. */
function pointIsSure(text: string, i: number): boolean {
  const previous = before(text, i);
  if (previous === dash || previous === code("+")) return false;
  return isWord(previous) || !"iInN".includes(text[i + 1] ?? " ");
}

const blockIsSure = (text: string, i: number, state: ScanState): boolean =>
  before(text, i) !== space || blockHeaderIsSure(text, i, state.column);

const marked = ":[]{},|>&!?#<_0.\"'";

/** ASCII characters worth a look, by code; everything else is ordinary text to both parsers. */
export const marks: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, c) =>
  marked.includes(String.fromCharCode(c)) ? 1 : 0,
);

function markIsSure(text: string, i: number, c: number): boolean {
  switch (c) {
    case 0x26: // &
      return !opensValue(before(text, i)) || isBlank(charAt(text, i + 1));
    case 0x21: // !
      return !opensValue(before(text, i));
    case 0x3f: // ?
      return !opensValue(before(text, i)) || !isBlank(charAt(text, i + 1));
    case 0x30: // 0b, 0x and 0o
      return isWord(before(text, i)) || !"box".includes(text[i + 1] ?? " ");
    case 0x2e: // .
      return pointIsSure(text, i);
    default: // << and __
      return charAt(text, i + 1) !== c;
  }
}

function isSure(text: string, i: number, c: number, state: ScanState, lineStart: number): boolean {
  switch (c) {
    case colon:
      return colonIsSure(text, i, state, lineStart);
    case comma:
      return state.depth === 0 || commaIsSure(text, i, state);
    case openSquare:
    case openBrace:
      return openingIsSure(text, i, c, state);
    case closeSquare:
    case closeBrace:
      return closingIsSure(text, i, state);
    case hash:
      return hashIsSure(before(text, i), state);
    case 0x7c: // |
    case 0x3e: // >
      return blockIsSure(text, i, state);
    default:
      return markIsSure(text, i, c);
  }
}

/** Looks at the neighbours of the mark `c` at `i`; gives where to go on from, or `unsure` where the parsers might part ways. */
export function lookAt(
  text: string,
  i: number,
  c: number,
  state: ScanState,
  lineStart: number,
): number {
  if (isQuote(c)) return afterQuote(text, i, state);
  return isSure(text, i, c, state, lineStart) ? i : unsure;
}
