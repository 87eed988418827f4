import { newGroup } from "./copy-key.ts";
import { draft, put, putWord } from "./json-draft.ts";
import { closeBrace, closeSquare, comma, openBrace, openSquare } from "./signs.ts";

const deepest = 48;
const listKind = 1;
const groupKind = 0;

/** Groups and lists that are open, each in the column of its lines; the outermost first. */
const kinds = new Uint8Array(deepest);
const columns = new Int32Array(deepest);
const groups = new Int32Array(deepest);
const state = { depth: -1, awaiting: false };

function open(kind: number, column: number): boolean {
  if (state.depth + 1 >= deepest) return false;
  state.depth += 1;
  kinds[state.depth] = kind;
  columns[state.depth] = column;
  if (kind === groupKind) groups[state.depth] = newGroup();
  put(kind === listKind ? openSquare : openBrace);
  return true;
}

function close(): void {
  // In place of the comma after its last item.
  draft.bytes[draft.end - 1] = kinds[state.depth] === listKind ? closeSquare : closeBrace;
  put(comma);
  state.depth -= 1;
}

/** Begins a file: its outermost group is open. */
export function beginNesting(): void {
  state.depth = -1;
  state.awaiting = false;
  open(groupKind, 0);
}

/** A key stands there without a value: what it is tells the next line. */
export function awaitValue(): void {
  state.awaiting = true;
}

function putNothing(): void {
  putWord("null,");
  state.awaiting = false;
}

/** Opens what begins below a key, or says that nothing does. */
function answer(column: number, dashed: boolean): boolean {
  const above = columns[state.depth] as number;
  if (dashed ? column < above : column <= above) {
    putNothing();
    return true;
  }
  state.awaiting = false;
  return open(dashed ? listKind : groupKind, column);
}

/**
 * Opens and closes what a line in this column, with a dash or without, asks for, so that it stands in the innermost that is open. False
 * where it is not where it plainly belongs.
 */
export function goTo(column: number, dashed: boolean): boolean {
  if (state.awaiting && !answer(column, dashed)) return false;
  for (;;) {
    const top = columns[state.depth] as number;
    if (column === top && (kinds[state.depth] === listKind) === dashed) return true;
    if (state.depth === 0) return false;
    close();
  }
}

/** Opens a group that is an item of a list. */
export const openItem = (column: number): boolean => open(groupKind, column);

/** Which group the innermost is. */
export const groupAtHand = (): number => groups[state.depth] as number;

/** Closes all that is open. */
export function endNesting(): void {
  if (state.awaiting) putNothing();
  while (state.depth >= 0) close();
  draft.end -= 1;
}
