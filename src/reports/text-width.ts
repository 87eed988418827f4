const wide =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;
const invisible = /\p{M}|\p{Cf}/u;

const escapeCharacter = "\u001b";
const colours = new RegExp(`${escapeCharacter}\\[\\d+m`, "g");

/** How many columns of a terminal a text takes: our own colours and combining marks none, emoji and East Asian signs two, all else one. */
export function textWidth(painted: string): number {
  const text = painted.replace(colours, "");
  // Nearly every text is Latin; its length is its width.
  if (/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff]*$/.test(text)) return text.length;
  let width = 0;
  for (const sign of text) width += invisible.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return width;
}

/** Breaks a text at spaces into lines of at most `width` columns; a longer word keeps its own line. Line feeds stay. */
export function wrapText(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(" ").filter((part) => part !== "")) {
      const last = lines.at(-1);
      if (last !== undefined && textWidth(last) + 1 + textWidth(word) <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}
