/** One part of a site that several machines build: the second of eight is `{ index: 2, count: 8 }`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** More machines than this would spend nearly all their time on reading the same catalogue. */
export const mostShards = 256;

/** Reads `2/8`; nothing where that is no part of anything. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined) return undefined;
  return index <= count && count <= mostShards ? { index, count } : undefined;
}

/** How a part is written. */
export const shardText = ({ index, count }: Shard): string => `${index}/${count}`;

/** FNV-1a: the same number on every machine, and near names far apart. */
export function scattered(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  // The lowest bits of it alone follow the last letters; the highest take part too.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Does something with this name belong to this part? To exactly one of them, and the same one as long as there are as many. */
export const isInShard = (name: string, { index, count }: Shard): boolean =>
  scattered(name) % count === index - 1;
