export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What each key means, as a step across and a step down. */
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Which place a key leads to from another: the nearest that lies more in the direction of the arrow than beside it, and where
 * there is none, the nearest on that side. Home and End are the first and the last. Gives undefined where a key leads nowhere.
 */
export function nextPlace(places: readonly Place[], from: number, key: string): number | undefined {
  if (key === "Home") return places.length > 0 ? 0 : undefined;
  if (key === "End") return places.length > 0 ? places.length - 1 : undefined;
  const [way, here] = [ways[key], places[from]];
  if (way === undefined || here === undefined) return undefined;
  let [best, least] = [undefined as number | undefined, Number.POSITIVE_INFINITY];
  for (const [index, { x, y }] of places.entries()) {
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1] + dy * way[0]);
    if (ahead <= 0) continue;
    // Whatever lies more beside than ahead comes after all that does not.
    const far = Math.hypot(dx, dy) + (aside > ahead ? 1e6 : 0);
    if (far < least) [best, least] = [index, far];
  }
  return best;
}
