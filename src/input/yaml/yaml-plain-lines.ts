/** Control and invisible characters, the backslash and halves of surrogate pairs: never in a line that is plain at first sight. */
const never = "\\\\\\0-\\x1f\\x7f-\\x9f\\u200e\\u200f\\u2028-\\u2069\\ud800-\\udfff\\ufeff-\\uffff";

const key =
  "(?!(?:[nN](?:ull|ULL)|[tT](?:rue|RUE)|[fF](?:alse|ALSE)|constructor|prototype):)[A-Za-z][A-Za-z0-9]*";
/** A name of several words, as of an organisation's units; never after a dash. */
const longKey =
  "(?!(?:[nN](?:ull|ULL)|[tT](?:rue|RUE)|[fF](?:alse|ALSE)|constructor|prototype):)[A-Za-zÆØÅæøå][A-Za-z0-9ÆØÅæøå]{0,40}(?: (?:[A-Za-z0-9ÆØÅæøå]{1,40}|&)){0,12}";
const letter = "[A-Za-zÆØÅæøåÉéÜüÖöÄä]";
const digits = "\\d[\\d.-]{0,30}";
const quoted = `"[^"${never}]*"|'[^'${never}]*'`;

/** Text in a block (single blanks only, which keeps the pattern linear) and inside brackets, where YAML gives more signs a meaning. */
const blockText = `(?:${letter}|${digits} ${letter})(?:[^:# ${never}]|[:#](?![ \\r\\n])| (?![# \\r\\n]))*`;
const flowText = `(?:${letter}|${digits} ${letter})(?:[^,:#[\\]{}"'&!?${never}]|&(?= )|:(?=//))*`;
const number = `${digits}(?=[ \\r\\n,\\]}])`;

/** `6-1-e`, as articles are named here, and the ids of a register: no parser takes them for numbers or dates. */
const named = "(?:\\d-\\d-[a-z]|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=[ \\r\\n,\\]}])";

const flowItem = `(?:${quoted}|${flowText}|${number}|${named})`;
const flowList = `\\[ ?(?:${flowItem}(?:, ?${flowItem})*)? ?\\]`;
const flowPair = `${key}: (?:${flowItem}|${flowList})`;
const flowMap = `\\{ ?(?:${flowPair}(?:, ?${flowPair})*)? ?\\}`;

const value = `(?:${quoted}|${flowList}|${flowMap}|${number}|${named}|${blockText})`;
const comment = `#[^${never}]*`;
const content = `(?:(?:- )?(?:${key}:(?: ${value})?|${value})|${longKey}:(?: ${value})?)(?: +${comment})? *`;
const line = ` *(?:${content}|${comment})?\\r?\\n`;

/**
 * As many lines from `lastIndex` on as are plain at first sight: `key: text`, `- text`, one-line lists and groups,
 * quotes without escapes, comments. Every line stands for itself; native code, a few nanoseconds a character.
 */
export const plainLines: RegExp = new RegExp(`(?:${line})+`, "y");
