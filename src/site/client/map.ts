import type { MapData } from "../pages/map/map-data.ts";
import { mapWords } from "../pages/map/map-words.ts";
import { fetchOnce } from "./common/fetch-once.ts";
import { neighboursOf } from "./map/neighbours.ts";
import { walkByKeys } from "./map/walk-by-keys.ts";

const locale = document.documentElement.lang === "en" ? "en" : "da";
const words = mapWords[locale];
const svgNamespace = "http://www.w3.org/2000/svg";

interface Elements {
  readonly root: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly lines: Element;
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly names: HTMLElement;
  readonly found: HTMLElement;
}

function findElements(): Elements | undefined {
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

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = href;
  made.textContent = text;
  return made;
}

function paragraph(...content: (Node | string)[]): HTMLParagraphElement {
  const made = document.createElement("p");
  made.append(...content);
  return made;
}

function start(elements: Elements): void {
  const { root, svg, lines, form, field, names, found } = elements;
  const asBuilt = [...lines.children];
  const nodes: Nodes = new Map(
    [...svg.querySelectorAll<SVGElement>("[data-system]")].map((node) => [
      node.dataset.system ?? "",
      node,
    ]),
  );
  const stopAt = walkByKeys(root, [...nodes.values()]);
  const description = svg.querySelector("desc");
  if (description) description.textContent += ` ${words.keys}`;
  const load = fetchOnce<MapData>(root.dataset.source ?? "");
  // Only whoever types needs the names, and a thousand of them take a while to put there.
  const offerNames = async (): Promise<void> => {
    const { name } = await load();
    names.replaceChildren(
      ...name.map((text) => {
        const option = document.createElement("option");
        option.value = text;
        return option;
      }),
    );
  };
  const orSayThatItFailed = (work: Promise<void>): void => {
    work.catch(() => showAll(words.failed));
  };
  const addressOf = (id: string): string => nodes.get(id)?.getAttribute("href") ?? "";

  const showAll = (message: string): void => {
    svg.classList.remove("focused");
    lines.replaceChildren(...asBuilt);
    found.replaceChildren(paragraph(message), paragraph(words.keys));
  };

  const drawFound = (data: MapData, at: number): void => {
    const name = data.name[at] ?? "";
    const list = document.createElement("ul");
    list.className = "plain-list";
    const neighbours = neighboursOf(data, at);
    list.append(
      ...neighbours.map(({ at: other, how }) => {
        const item = document.createElement("li");
        item.append(
          `${words[how]} `,
          link(addressOf(data.id[other] ?? ""), data.name[other] ?? ""),
        );
        return item;
      }),
    );
    const heading = document.createElement("h2");
    heading.textContent = words.selected(name);
    const clear = link(location.pathname, words.clear);
    found.replaceChildren(
      heading,
      neighbours.length > 0 ? list : paragraph(words.none),
      paragraph(link(addressOf(data.id[at] ?? ""), words.open)),
      paragraph(clear),
    );
    clear.addEventListener("click", (event) => {
      event.preventDefault();
      history.pushState(null, "", location.pathname);
      orSayThatItFailed(show());
      field.focus();
    });
  };

  const focus = (data: MapData, at: number): void => {
    const id = data.id[at] ?? "";
    const near = new Set(neighboursOf(data, at).map(({ at: other }) => data.id[other] ?? ""));
    svg.classList.add("focused");
    stopAt(nodes.get(id));
    for (const [own, node] of nodes) {
      node.classList.toggle("on", own === id);
      node.classList.toggle("near", near.has(own));
    }
    lines.replaceChildren(...[...near].flatMap((other) => line(nodes, id, other) ?? []));
    drawFound(data, at);
  };

  async function show(): Promise<void> {
    const wanted = new URLSearchParams(location.search).get("system") ?? "";
    if (wanted === "") {
      field.value = "";
      showAll(words.nothing);
      return;
    }
    const data = await load();
    const at = data.id.indexOf(wanted);
    if (at < 0) {
      showAll(words.notFound);
      return;
    }
    if (document.activeElement !== field) field.value = data.name[at] ?? "";
    focus(data, at);
  }

  field.addEventListener("focus", () => void offerNames().catch(() => undefined), { once: true });
  const choose = async (): Promise<void> => {
    const data = await load();
    const text = field.value.trim().toLowerCase();
    const exact = data.name.findIndex((name) => name.toLowerCase() === text);
    const at =
      exact >= 0
        ? exact
        : data.name.findIndex((name) => text !== "" && name.toLowerCase().includes(text));
    const id = data.id[at];
    const address = `?system=${id ?? encodeURIComponent(text)}`;
    // Leaving the field and pressing the button both say so; that is one step back, not two.
    if (address !== location.search) history.pushState(null, "", address);
    await show();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    orSayThatItFailed(choose());
  });
  field.addEventListener("change", () => orSayThatItFailed(choose()));
  svg.addEventListener("click", (event) => {
    const node = (event.target as Element).closest<SVGElement>("[data-system]");
    if (node === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A second click on the chosen system follows its link.
    if (node.classList.contains("on") && svg.classList.contains("focused")) return;
    event.preventDefault();
    history.pushState(null, "", `?system=${node.dataset.system}`);
    orSayThatItFailed(show());
  });
  addEventListener("popstate", () => orSayThatItFailed(show()));
  document.documentElement.classList.remove("waiting");
  if (location.search !== "") orSayThatItFailed(show());
}

const elements = findElements();
if (elements !== undefined) start(elements);
