/**
 * Gives an address from content back when it is one that may stand in a link: http, https, mailto, or relative.
 * Anything else (javascript:, data:, addresses hidden behind control characters) gives undefined.
 */
export function safeHref(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  // Browsers drop tabs and line breaks inside a scheme, so an address with any control character is refused whole.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/u.test(address)) return undefined;
  const text = address.trim();
  if (text === "" || text.startsWith("//") || text.includes("\\")) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return text;
  return scheme === "http" || scheme === "https" || scheme === "mailto" ? text : undefined;
}
