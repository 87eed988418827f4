/** The records of a CSV text as its writer made them, each as it stands in the text; quoted line breaks do not end one. */
export function csvRecords(text: string): readonly string[] {
  const records: string[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === "\r" && text[at + 1] === "\n") {
      records.push(text.slice(start, at));
      start = at + 2;
    }
  }
  return records;
}

/** The cells of one record. */
export function csvCells(record: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < record.length; at += 1) {
    const character = record[at] ?? "";
    if (character !== '"') {
      if (character === ";" && !quoted) {
        cells.push(cell);
        cell = "";
      } else cell += character;
    } else if (quoted && record[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else quoted = !quoted;
  }
  return [...cells, cell];
}
