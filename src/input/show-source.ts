const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** A bit of somebody's file as a message may show it: one line, cut at `max` characters, nothing invisible left in. */
export function showSource(source: string, max = 60): string {
  const cut = source.length > max * 4 ? source.slice(0, max * 4) : source;
  const line = cut
    .replace(/\s+/g, " ")
    .replace(invisible, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`)
    .trim();
  const letters = [...line];
  return letters.length > max ? `${letters.slice(0, max - 1).join("")}…` : line;
}

/** The whole line of `text` that holds `offset`, without its line end. */
export function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, "");
}
