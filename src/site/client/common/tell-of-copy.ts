import { copyWords } from "../../layout/copy-words.ts";

/**
 * Says on a page that was opened from a file what works on the website alone: browsers let such a page fetch nothing. The class
 * lets the stylesheet do without the picture of icons, which is refused there too.
 */
export function tellOfCopy(): void {
  if (location.protocol !== "file:") return;
  const root = document.documentElement;
  root.classList.add("copy");
  const told = document.createElement("p");
  told.className = "notice info";
  told.textContent = copyWords[root.lang === "en" ? "en" : "da"].copy;
  document.querySelector("main")?.prepend(told);
}
