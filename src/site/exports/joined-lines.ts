// A few hundred at a time die young; a hundred thousand lines would outlive the text that is made of them.
const atOnce = 500;

/** The line of each row, joined. */
export function joinedLines<Row>(
  rows: readonly Row[],
  line: (row: Row) => string,
  between = "",
): string {
  let text = "";
  for (let first = 0; first < rows.length; first += atOnce) {
    if (first > 0) text += between;
    text += rows
      .slice(first, first + atOnce)
      .map(line)
      .join(between);
  }
  return text;
}
