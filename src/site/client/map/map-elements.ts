/** The parts of the page that the map's script works with. */
export interface MapElements {
  readonly root: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly lines: Element;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly names: HTMLElement;
  readonly found: HTMLElement;
}

/** Finds them. Gives nothing where one is missing: the map then stays as it was built. */
export function findMapElements(): MapElements | undefined {
  const root = document.querySelector<HTMLElement>("[data-map]");
  const svg = root?.querySelector<SVGSVGElement>("svg.map");
  const lines = root?.querySelector("[data-lines]");
  const form = root?.querySelector<HTMLFormElement>("[data-find]");
  const field = root?.querySelector<HTMLInputElement>("input");
  const names = root?.querySelector<HTMLElement>("datalist");
  const found = root?.querySelector<HTMLElement>("[data-found]");
  if (!root || !svg || !lines || !form || !field || !names || !found) return undefined;
  return { root, svg, lines, form, field, names, found };
}
