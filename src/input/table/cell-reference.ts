/** `C12` taken apart: column from 0, row as it shows. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** Takes a cell's name apart; nothing for what is none. */
export function cellPlace(reference: string | undefined): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? "") ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}

/** The letters a spreadsheet calls a column by, from its position. */
export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
