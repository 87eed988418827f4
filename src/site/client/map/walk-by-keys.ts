import { nextPlace } from "./next-place.ts";

const centre = (node: Element) => {
  const circle = node.querySelector("circle");
  const at = (name: string): number => Number(circle?.getAttribute(name) ?? 0);
  return { x: at("cx"), y: at("cy") };
};

/**
 * Makes the systems on the map one stop for the Tab key, between which arrows, Home and End move. Gives a function that makes
 * one of them the stop.
 */
export function walkByKeys(
  root: HTMLElement,
  nodes: readonly SVGElement[],
): (node: SVGElement | undefined) => void {
  const places = nodes.map(centre);
  let stop = 0;
  const stopAt = (index: number): void => {
    if (index < 0) return;
    nodes[stop]?.setAttribute("tabindex", "-1");
    stop = index;
    nodes[stop]?.setAttribute("tabindex", "0");
  };
  for (const node of nodes) node.setAttribute("tabindex", "-1");
  stopAt(0);
  // Chromium lets the keyboard stop at a drawing that itself listens for focus.
  root.addEventListener("focusin", ({ target }) => stopAt(nodes.indexOf(target as SVGElement)));
  root.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.target !== nodes[stop]) return;
    const next = nextPlace(places, stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    nodes[next]?.focus();
  });
  return (node) => stopAt(node === undefined ? -1 : nodes.indexOf(node));
}
