/** A stretch of the YAML text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the item that begins at `from` ends: at a comma of its own level, or at `last`, the closing bracket. */
function endOfItem(yaml: string, from: number, last: number): number {
  let depth = 0;
  for (let at = from; at < last; at += 1) {
    const c = yaml.charCodeAt(at);
    if (c === 0x2c && depth === 0) return at;
    if (c === 0x22 || c === 0x27) at = yaml.indexOf(c === 0x22 ? '"' : "'", at + 1);
    else if (c === 0x5b) depth += 1;
    else if (c === 0x5d) depth -= 1;
  }
  return last;
}

/** The stretches between the commas of one pair of brackets, trimmed. Brackets below and quotes stay whole. */
export function flowItems(yaml: string, { start, end }: Stretch): readonly Stretch[] {
  const items: Stretch[] = [];
  const last = end - 1;
  for (let from = start + 1; from <= last; ) {
    const to = endOfItem(yaml, from, last);
    const item = trimmed(yaml, from, to);
    if (item.end > item.start) items.push(item);
    from = to + 1;
  }
  return items;
}

/** A stretch without the spaces at its ends. */
export function trimmed(yaml: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && yaml.charCodeAt(start) === 0x20) start += 1;
  while (end > start && yaml.charCodeAt(end - 1) === 0x20) end -= 1;
  return { start, end };
}
