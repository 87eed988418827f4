/** True for a word with an `@` in it, and behind that a dot, each with something before and after it. */
function isMailbox(word: string): boolean {
  const at = word.indexOf("@", 1);
  return at > 0 && word.lastIndexOf(".", word.length - 2) > at + 1;
}

/** What looks like mailboxes in the text of a cell, as they stand there. Linear, however long a cell is. */
export const mailboxesIn = (text: string): readonly string[] =>
  text.split(/[\s<>();,"']/).filter(isMailbox);
