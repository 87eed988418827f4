import type { Browser, Page } from "playwright-core";
import { median } from "../measure-process.ts";

export interface Interactions {
  readonly filterMilliseconds: number;
  readonly searchMilliseconds: number;
}

/** A page whose main thread is four times slower than this machine's, as Lighthouse takes a phone to be. */
async function slowPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "da-DK" });
  await page.goto(url, { waitUntil: "networkidle" });
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return page;
}

/** How long it takes from a click until the status has changed and the next frame is painted. A value is written first. */
async function untilPainted(page: Page, selector: string, value?: string): Promise<number> {
  return page.evaluate(
    ([clicked, written]) =>
      new Promise<number>((resolve) => {
        const status = document.querySelector("main [role=status]") as Element;
        const field = document.querySelector<HTMLInputElement>("main [name=q]");
        if (written !== undefined && field) field.value = written;
        const began = performance.now();
        const watcher = new MutationObserver(() => {
          watcher.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began), 0));
        });
        watcher.observe(status, { childList: true, characterData: true, subtree: true });
        document.querySelector<HTMLElement>(clicked)?.click();
      }),
    [selector, value] as const,
  );
}

const filters = ["operation", "need", "agreement", "exit", "clarification"];
const words = ["aftale", "journalisering", "medicin", "skole", "økonomi"];

/** Filters the overview and searches, each in several ways after one that fetches the data; medians. */
export async function measureInteractions(browser: Browser, root: string): Promise<Interactions> {
  const overview = await slowPage(browser, `${root}index.html`);
  const phase = (name: string): string => `[name=phase][value=${name}]`;
  await untilPainted(overview, phase("parties"));
  const filtered: number[] = [];
  for (const name of filters) filtered.push(await untilPainted(overview, phase(name)));
  await overview.close();

  const search = await slowPage(browser, `${root}soeg.html`);
  const ask = (word: string) => untilPainted(search, "main form [type=submit]", word);
  await ask("system");
  const searched: number[] = [];
  for (const word of words) searched.push(await ask(word));
  await search.close();
  return {
    filterMilliseconds: median(filtered),
    searchMilliseconds: median(searched),
  };
}
