/**
 * Marks that may mean something beyond what the plain way writes, wherever they stand: control characters, escapes, HTML and quotes,
 * entities, pictures, struck-out text, addresses, stress by underscore, and characters of two halves, beside which stress is doubtful.
 */
const doubtful =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f\\<>~_&!=@\ud800-\udfff]|https?:|www\./i;

/** May the plain way look at this body at all? */
export const isPlainSource = (text: string): boolean => !doubtful.test(text);

/** Beginnings of a line that can only be text, also behind the mark of a list. */
const beginning = /^(?:\p{L}|[("'»«“„–]|\d+(?![\d.)])|(?:\*\*|\[)(?=[\p{L}\p{N}])|`(?!`))/u;

/** Is a line nothing but text, from its first to its last letter? */
export const isPlainLine = (line: string): boolean => beginning.test(line) && !line.endsWith(" ");
