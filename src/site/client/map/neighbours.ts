import type { MapData } from "../../pages/map/map-data.ts";

export interface Neighbour {
  readonly at: number;
  readonly how: "sends" | "receives" | "both";
}

/** The systems at the other end of one system's connections, in the order of the data. */
export function neighboursOf(data: MapData, at: number): readonly Neighbour[] {
  const sends = new Set<number>();
  const receives = new Set<number>();
  for (let index = 0; index < data.connections.length; index += 3) {
    const [from = -1, to = -1] = [data.connections[index], data.connections[index + 1]];
    if (from === at) sends.add(to);
    if (to === at) receives.add(from);
  }
  return [...new Set([...sends, ...receives])]
    .sort((a, b) => a - b)
    .map((other) => ({
      at: other,
      how: sends.has(other) ? (receives.has(other) ? "both" : "sends") : "receives",
    }));
}
