import { searchWords } from "../pages/search/search-words.ts";
import { type DocumentKind, documentKinds } from "../search/search-files.ts";
import { startWorker } from "./common/start-worker.ts";
import type { SearchAnswer, SearchHit, SearchQuestion } from "./search/search-messages.ts";
import {
  drawHits,
  drawNothing,
  findSearch,
  hitsAtOnce,
  type SearchElements,
} from "./search/search-view.ts";

const locale = document.documentElement.lang === "en" ? "en" : "da";
const words = searchWords[locale];
const typingPause = 180;

interface State {
  readonly query: string;
  readonly kind: DocumentKind | "";
  readonly shown: number;
}

const isKind = (text: string): text is DocumentKind =>
  (documentKinds as readonly string[]).includes(text);

function readState(): State {
  const params = new URLSearchParams(location.search);
  const kind = params.get("kind") ?? "";
  const shown = Number(params.get("shown"));
  return {
    query: (params.get("q") ?? "").trim(),
    kind: isKind(kind) ? kind : "",
    shown: Number.isInteger(shown) && shown > hitsAtOnce ? shown : hitsAtOnce,
  };
}

function writeState({ query, kind, shown }: State): string {
  const params = new URLSearchParams();
  if (query !== "") params.set("q", query);
  if (kind !== "") params.set("kind", kind);
  if (shown > hitsAtOnce) params.set("shown", String(shown));
  const text = params.toString();
  return text === "" ? location.pathname : `?${text}`;
}

function start(elements: SearchElements): void {
  const { root, form, field, more } = elements;
  const dictionaryUrl = new URL(root.dataset.dictionary ?? "", location.href).href;
  let worker: Worker | undefined;
  let hits: readonly SearchHit[] = [];
  let answered: string | undefined;

  const formState = (): State => {
    const kind = String(new FormData(form).get("kind") ?? "");
    return { query: field.value.trim(), kind: isKind(kind) ? kind : "", shown: hitsAtOnce };
  };

  const draw = (): void => {
    const state = readState();
    if (state.query === "") drawNothing(elements, words.start);
    else if (answered === state.query) drawHits(elements, hits, state, locale);
  };

  const receive = ({ data }: MessageEvent<SearchAnswer>): void => {
    if (data.query !== readState().query) return;
    if ("failed" in data) {
      drawNothing(elements, words.failed);
      return;
    }
    hits = data.hits;
    answered = data.query;
    draw();
  };

  const ask = (query: string): void => {
    if (worker === undefined) {
      worker = startWorker(root.dataset.worker ?? "", () => drawNothing(elements, words.failed));
      if (worker === undefined) return;
      worker.onmessage = receive;
    }
    const question: SearchQuestion = { dictionaryUrl, query };
    worker.postMessage(question);
  };

  const show = (): void => {
    const state = readState();
    if (document.activeElement !== field) field.value = state.query;
    for (const radio of form.querySelectorAll<HTMLInputElement>("[name=kind]"))
      radio.checked = radio.value === state.kind;
    if (state.query !== "" && state.query !== answered) ask(state.query);
    draw();
  };

  const go = (state: State, how: "pushState" | "replaceState"): void => {
    history[how](null, "", writeState(state));
    show();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => go(formState(), "replaceState"), typingPause);
  });
  form.addEventListener("change", (event) => {
    if (event.target !== field) go(formState(), "pushState");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go(formState(), "pushState");
  });
  more.addEventListener("click", () => {
    const state = readState();
    const first = elements.hits.children.length;
    go({ ...state, shown: state.shown + hitsAtOnce }, "replaceState");
    elements.hits.children[first]?.querySelector("a")?.focus();
  });
  addEventListener("popstate", show);
  document.documentElement.classList.remove("waiting");
  show();
}

const elements = findSearch();
if (elements !== undefined) start(elements);
