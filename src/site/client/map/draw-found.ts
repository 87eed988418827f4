import type { MapData } from "../../pages/map/map-data.ts";
import type { mapWords } from "../../pages/map/map-words.ts";
import { neighboursOf } from "./neighbours.ts";

type MapWords = (typeof mapWords)["da"];

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

/** Says beside the map that no system is chosen, or why, and how to choose one. */
export function drawNoneFound(found: HTMLElement, words: MapWords, message: string): void {
  found.replaceChildren(paragraph(message), paragraph(words.keys));
}

interface Ways {
  /** The address of a system's own page. */
  readonly addressOf: (id: string) => string;
  /** Shows the whole map again. */
  readonly clear: () => void;
}

/** Says beside the map what the chosen system exchanges data with, with ways to the pages and back to the whole map. */
export function drawFound(
  found: HTMLElement,
  words: MapWords,
  data: MapData,
  at: number,
  { addressOf, clear }: Ways,
): void {
  const neighbours = neighboursOf(data, at);
  const list = document.createElement("ul");
  list.className = "plain-list";
  for (const { at: other, how } of neighbours) {
    const item = document.createElement("li");
    item.append(`${words[how]} `, link(addressOf(data.id[other] ?? ""), data.name[other] ?? ""));
    list.append(item);
  }
  const heading = document.createElement("h2");
  heading.textContent = words.selected(data.name[at] ?? "");
  const back = link(location.pathname, words.clear);
  back.addEventListener("click", (event) => {
    event.preventDefault();
    clear();
  });
  found.replaceChildren(
    heading,
    neighbours.length > 0 ? list : paragraph(words.none),
    paragraph(link(addressOf(data.id[at] ?? ""), words.open)),
    paragraph(back),
  );
}
