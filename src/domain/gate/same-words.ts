/** What a text says, without capitals, spaces and punctuation, so that tidying it up is no change; signs such as `<` and `+` stay. */
const wordsOf = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\p{P}\s]+/gu, " ")
    .trim();

/** True when two texts say the same in the same words. */
export const sameWords = (a = "", b = ""): boolean => wordsOf(a) === wordsOf(b);
