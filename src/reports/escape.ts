// What comes from files and pull requests is untrusted: here it loses its power over terminals, logs and Markdown.

// Control characters (a terminal obeys them) and direction marks (they make text read other than it is). By their numbers, as the
// engine takes longer to look up what Unicode calls them than a short run takes for its report.
const powerful =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Replaces control characters, terminal escapes and direction marks by `�`; keeps tabs and line feeds. */
export function stripControls(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(powerful, "\ufffd");
}

/** The same on one line: line feeds and runs of white space become one space. */
export function oneLine(text: string): string {
  return stripControls(text).replace(/\s+/g, " ").trim();
}

/** The message of a GitHub workflow command. Line feeds survive, encoded as the runner wants them. */
export function escapeCommandMessage(text: string): string {
  return stripControls(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
}

/** A property (`file=`, `title=`) of a GitHub workflow command. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A line for an Actions log that the runner can never take for a workflow command: it trims, then looks for `::` or `##[`. */
export function logLine(text: string): string {
  return `- ${oneLine(text)}`;
}

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

// A zero-width space keeps `@name` from notifying anyone, and `#1` and web addresses from becoming links.
const unlink = (text: string): string =>
  text.replace(
    /(?<![\p{L}\p{N}._+-])@(?=[\p{L}\p{N}])|#(?=\p{N})|:(?=\/\/)|GH-(?=\p{N})|www(?=\.)/giu,
    "$&\u200b",
  );

// Punctuation that Markdown obeys anywhere in a line, and what it obeys only where a line begins.
const obeyed = /[#$&*<>@[\\\]_`{|}~]/g;
const obeyedAtStart = /^(\d*)([-+=:.)])/;

/**
 * Untrusted text inside a Markdown paragraph, list item or table cell, on one line: shown as it stands, never obeyed.
 * Punctuation becomes entities, so neither emphasis, links, lists, HTML, comments nor table pipes arise.
 */
export function markdownText(text: string): string {
  return unlink(oneLine(text))
    .replace(obeyed, entity)
    .replace(obeyedAtStart, (_, digits: string, sign: string) => digits + entity(sign));
}

/** Untrusted text as code inside a table cell, where backticks and pipes cannot be had together safely. */
export function codeCell(text: string): string {
  return `<code>${unlink(oneLine(text)).replace(obeyed, entity)}</code>`;
}

/** A link whose address we made ourselves; its label is untrusted. Only http and https become links. */
export function markdownLink(label: string, address: string): string {
  if (!/^https?:\/\//.test(address)) return markdownText(label);
  const safe = address.replace(/[\s<>()[\]\\`|"'*_~]/g, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
      .join(""),
  );
  return `[${markdownText(label)}](${safe})`;
}
