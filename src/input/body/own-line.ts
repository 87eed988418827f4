interface KnownLine {
  readonly bytes: Uint8Array;
  readonly text: string;
}

// Headings come from a few templates. What is longer is read by itself.
const longest = 80;
const places = 1024;
const known: (KnownLine | undefined)[] = new Array(places).fill(undefined);

function placeOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return (hash ^ (hash >>> 10)) & (places - 1);
}

function isSame(one: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (one.length !== to - from) return false;
  let at = 0;
  while (at < one.length && one[at] === bytes[from + at]) at += 1;
  return at === one.length;
}

/** The text between two bytes, made once for lines that stand in many files. No catalogue can fill the memory: a line takes another's place. */
export function ownLine(
  bytes: Uint8Array,
  from: number,
  to: number,
  textOf: (from: number, to: number) => string,
): string {
  if (to - from > longest) return textOf(from, to);
  const place = placeOf(bytes, from, to);
  const before = known[place];
  if (before !== undefined && isSame(before.bytes, bytes, from, to)) return before.text;
  const text = textOf(from, to);
  // A copy: the bytes of a file may be let go of.
  known[place] = { bytes: new Uint8Array(bytes.subarray(from, to)), text };
  return text;
}
