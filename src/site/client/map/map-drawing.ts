import type { MapData } from "../../pages/map/map-data.ts";
import type { MapElements } from "./map-elements.ts";
import { neighboursOf } from "./neighbours.ts";
import { walkByKeys } from "./walk-by-keys.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

type Nodes = ReadonlyMap<string, SVGElement>;

function line(nodes: Nodes, from: string, to: string): Element | undefined {
  const [a, b] = [from, to].map((id) => nodes.get(id)?.querySelector("circle"));
  if (!a || !b) return undefined;
  const drawn = document.createElementNS(svgNamespace, "line");
  drawn.setAttribute("class", "map-line on");
  drawn.setAttribute("x1", a.getAttribute("cx") ?? "0");
  drawn.setAttribute("y1", a.getAttribute("cy") ?? "0");
  drawn.setAttribute("x2", b.getAttribute("cx") ?? "0");
  drawn.setAttribute("y2", b.getAttribute("cy") ?? "0");
  return drawn;
}

/** The drawing, and what a script can have it show. */
export interface MapDrawing {
  /** The address of a system's own page; empty where the system is not drawn. */
  readonly addressOf: (id: string) => string;
  /** Shows all systems alike, as the page was built. */
  readonly showAll: () => void;
  /** Makes one system stand out, with its neighbours and the lines to them. */
  readonly focus: (data: MapData, at: number) => void;
}

/** Takes over the drawing on the page: its systems are walked by keys from now on. */
export function openMapDrawing({ root, svg, lines }: MapElements): MapDrawing {
  const asBuilt = [...lines.children];
  const nodes: Nodes = new Map(
    [...svg.querySelectorAll<SVGElement>("[data-system]")].map((node) => [
      node.dataset.system ?? "",
      node,
    ]),
  );
  const stopAt = walkByKeys(root, [...nodes.values()]);
  return {
    addressOf: (id) => nodes.get(id)?.getAttribute("href") ?? "",
    showAll: () => {
      svg.classList.remove("focused");
      lines.replaceChildren(...asBuilt);
    },
    focus: (data, at) => {
      const id = data.id[at] ?? "";
      const near = new Set(neighboursOf(data, at).map(({ at: other }) => data.id[other] ?? ""));
      svg.classList.add("focused");
      stopAt(nodes.get(id));
      for (const [own, node] of nodes) {
        node.classList.toggle("on", own === id);
        node.classList.toggle("near", near.has(own));
      }
      lines.replaceChildren(...[...near].flatMap((other) => line(nodes, id, other) ?? []));
    },
  };
}
