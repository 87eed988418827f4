import { connectionsOf } from "../../view/map-view.ts";
import type { SiteView } from "../../view/site-view.ts";

/** What the map's script needs: names, and pairs of positions in the list of ids. */
export interface MapData {
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** From, to and how many integrations, in turn. */
  readonly connections: readonly number[];
}

export const mapDataPath = "data/map.json";

/** Packs systems and connections for the script; the same for both languages. */
export function mapData(view: SiteView): MapData {
  const position = new Map(view.systems.map(({ id }, index) => [id, index]));
  return {
    id: view.systems.map(({ id }) => id),
    name: view.systems.map(({ fields }) => fields.name),
    connections: connectionsOf(view).flatMap(({ from, to, integrations }) => {
      const [a, b] = [position.get(from), position.get(to)];
      return a === undefined || b === undefined ? [] : [a, b, integrations.length];
    }),
  };
}
