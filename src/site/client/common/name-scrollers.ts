import { scrollWords } from "../../parts/scroll-words.ts";

const words = scrollWords[document.documentElement.lang === "en" ? "en" : "da"];

function name(region: HTMLElement): void {
  if (region.scrollWidth <= region.clientWidth || region.hasAttribute("tabindex")) return;
  // A table in what people write has no caption; the page's heading says what it belongs to.
  const named = region.querySelector("caption, figcaption, title") ?? document.querySelector("h1");
  region.tabIndex = 0;
  region.role = "group";
  region.ariaLabel = words.scrollable(named?.textContent ?? "");
}

/** Lets the keyboard into each table that is wider than its place, also where the browser does not by itself, and says what it is. */
export function nameScrollers(): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) name(target as HTMLElement);
  });
  for (const region of document.querySelectorAll<HTMLElement>(".scroll")) watch.observe(region);
}
