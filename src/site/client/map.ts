import type { MapData } from "../pages/map/map-data.ts";
import { mapWords } from "../pages/map/map-words.ts";
import { fetchOnce } from "./common/fetch-once.ts";
import { drawFound, drawNoneFound } from "./map/draw-found.ts";
import { findTyped } from "./map/find-typed.ts";
import { openMapDrawing } from "./map/map-drawing.ts";
import { findMapElements, type MapElements } from "./map/map-elements.ts";

const words = mapWords[document.documentElement.lang === "en" ? "en" : "da"];

function optionOf(text: string): HTMLOptionElement {
  const option = document.createElement("option");
  option.value = text;
  return option;
}

function start(elements: MapElements): void {
  const { root, svg, form, field, names, found } = elements;
  const drawing = openMapDrawing(elements);
  const { addressOf } = drawing;
  const description = svg.querySelector("desc");
  if (description) description.textContent += ` ${words.keys}`;
  const load = fetchOnce<MapData>(root.dataset.source ?? "");

  const showAll = (message: string): void => {
    drawing.showAll();
    drawNoneFound(found, words, message);
  };
  const orSayThatItFailed = (work: Promise<void>): void => {
    work.catch(() => showAll(words.failed));
  };
  const showAt = (address: string): void => {
    history.pushState(null, "", address);
    orSayThatItFailed(show());
  };
  const clear = (): void => {
    showAt(location.pathname);
    field.focus();
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
    drawing.focus(data, at);
    drawFound(found, words, data, at, { addressOf, clear });
  }

  const choose = async (): Promise<void> => {
    const data = await load();
    const id = data.id[findTyped(data.name, field.value)];
    const address = `?system=${id ?? encodeURIComponent(field.value.trim().toLowerCase())}`;
    // Leaving the field and pressing the button both say so; that is one step back, not two.
    if (address !== location.search) history.pushState(null, "", address);
    await show();
  };
  // Only whoever types needs the names, and a thousand of them take a while to put there.
  const offerNames = async (): Promise<void> => {
    const { name } = await load();
    names.replaceChildren(...name.map(optionOf));
  };

  field.addEventListener("focus", () => void offerNames().catch(() => undefined), { once: true });
  field.addEventListener("change", () => orSayThatItFailed(choose()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    orSayThatItFailed(choose());
  });
  svg.addEventListener("click", (event) => {
    const node = (event.target as Element).closest<SVGElement>("[data-system]");
    if (node === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A second click on the chosen system follows its link.
    if (node.classList.contains("on") && svg.classList.contains("focused")) return;
    event.preventDefault();
    showAt(`?system=${node.dataset.system}`);
  });
  addEventListener("popstate", () => orSayThatItFailed(show()));
  document.documentElement.classList.remove("waiting");
  if (location.search !== "") orSayThatItFailed(show());
}

const elements = findMapElements();
if (elements !== undefined) start(elements);
