// Control characters, direction marks, line ends of every kind and what has no width: a text from elsewhere is one plain line.
const powerful = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;

/** A text that others wrote, as one plain line of at most so many characters. It is escaped where it is shown all the same. */
export function cleanText(text: string, most: number): string {
  // Cut first, so that no text costs more than what is kept of it.
  const cut = text.length > most * 4 ? text.slice(0, most * 4) : text;
  const plain = cut.normalize("NFC").replace(powerful, " ").replace(/\s+/g, " ").trim();
  const letters = [...plain];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : plain;
}
