import type { Stretch } from "../view/look-ups.ts";

/** A stretch of a list as the key of a note. */
export const stretchKey = ({ from, to }: Stretch): string => `${from}-${to}`;

/** The stretch again. */
export function stretchOf(key: string): Stretch {
  const [from, to] = key.split("-").map(Number);
  return { from: from ?? 0, to: to ?? 0 };
}
