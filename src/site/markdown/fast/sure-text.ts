/**
 * Marks that make Markdown mean something the fast way leaves alone: control characters and tabs, entities, footnotes,
 * definitions of references, stress beside a character of two halves.
 */
const doubtfulSource =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f]|&(?:#|[a-z][a-z0-9]*;)|\[\^|\]:|[*_][\ud800-\udfff]|[\ud800-\udfff][*_]/i;

/** May the fast way look at this body at all? */
export const isSureSource = (text: string): boolean => !doubtfulSource.test(text);

/** Stress in stress, a line that opens HTML or is the second of a table, wherever in the lines of a block. */
const doubtfulBlock = /\*{3}|_{3}|[*~]_|[_~]\*|[*_]~|(?:^|\n) *<[a-z/!?]|\n[ \\|:-]+(?:\n|$)/i;

/** Do the lines of a block, as they stand, leave no doubt of where it ends and what is stressed? */
export const isSureBlock = (lines: string): boolean => !doubtfulBlock.test(lines);

/** Raw HTML, an address or a mailbox that becomes a link by itself, text struck out, what is nearly a link. */
const doubtfulText = /<[a-z/!?]|~~|\]\(|https?:\/\/|www\.|[-.\w+]@[-\w]/i;

/** A mark of stress that stresses nothing; harmless with blanks around it (`*`) or within a word (`_`). */
const leftOver = /(?<! )\*|\*(?! )|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;

/** Is a stretch of text nothing but text to the exact way too? */
export const isSureText = (text: string): boolean =>
  !doubtfulText.test(text) && !(/[*_]/.test(text) && leftOver.test(text));
