// A few hundred at a time die young; a hundred thousand lines would outlive the text that is made of them.
const atOnce = 500;

/** The line of each row, some hundred joined at a time; `between` two lines, so also between two blocks. */
export function* lineBlocks<Row>(
  rows: readonly Row[],
  line: (row: Row) => string,
  between = "",
): Generator<string> {
  for (let first = 0; first < rows.length; first += atOnce) {
    const block = rows
      .slice(first, first + atOnce)
      .map(line)
      .join(between);
    yield first === 0 ? block : between + block;
  }
}
