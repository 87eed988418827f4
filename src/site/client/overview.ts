import type { OverviewData } from "../pages/overview/overview-data.ts";
import { overviewWords } from "../pages/overview/overview-words.ts";
import { fetchOnce } from "./common/fetch-once.ts";
import { afterPaint } from "./overview/after-paint.ts";
import { draw } from "./overview/draw.ts";
import type { Drawing } from "./overview/drawing.ts";
import { findElements, type OverviewElements } from "./overview/elements.ts";
import { connectExports } from "./overview/export-view.ts";
import { connectForm, readForm, writeForm } from "./overview/filter-controls.ts";
import { type OverviewState, readState, writeState } from "./overview/overview-state.ts";

const locale = document.documentElement.lang === "en" ? "en" : "da";

function start(root: HTMLElement, elements: OverviewElements): void {
  const { form, sort, rows, pages, status } = elements;
  const load = fetchOnce<OverviewData>(elements.source);
  let shown: readonly number[] | undefined;
  const address = (state: OverviewState): string => writeState(state) || location.pathname;

  const show = async (state: OverviewState): Promise<void> => {
    writeForm(form, sort, state);
    try {
      shown = draw(drawing, await load(), state);
    } catch {
      status.textContent = overviewWords[locale].failed;
    } finally {
      document.documentElement.classList.remove("waiting");
    }
  };
  const go = (state: OverviewState): void => {
    history.pushState(null, "", address(state));
    void show(state);
  };
  const drawing: Drawing = {
    elements,
    locale,
    go,
    later: afterPaint(),
    asBuilt: { rows: [...rows.children], pages: [...pages.childNodes] },
  };

  connectForm(form, sort, {
    prepare: () => void load().catch(() => undefined),
    choose: () => go(readForm(form, sort)),
    type: () => {
      const state = readForm(form, sort);
      history.replaceState(null, "", address(state));
      void show(state);
    },
  });
  connectExports(root, locale, () => shown);
  addEventListener("popstate", () => void show(readState(location.search)));
  const state = readState(location.search);
  if (writeState(state) !== "") void show(state);
}

const overview = document.querySelector<HTMLElement>("[data-overview]");
const elements = overview === null ? undefined : findElements(overview);
if (overview !== null && elements !== undefined) start(overview, elements);
