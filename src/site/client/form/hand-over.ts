import type { Locale } from "../../../domain/language.ts";
import { formScriptWords } from "../../pages/form/form-script-words.ts";
import { editFileUrl, emptyFileUrl, newFileUrl } from "./github-url.ts";

interface Goal {
  readonly url: string | undefined;
  /** Which of the lists on the page says how to get there. */
  readonly steps: "new" | "long" | "edit" | "none";
}

function goalOf(root: HTMLElement, id: string, markdown: string): Goal {
  const { repository, branch = "main" } = root.dataset;
  if (repository === undefined) return { url: undefined, steps: "none" };
  if (root.dataset.form === "edit")
    return { url: editFileUrl(repository, branch, id), steps: "edit" };
  const filled = newFileUrl(repository, branch, id, markdown);
  if (filled !== undefined) return { url: filled, steps: "new" };
  return { url: emptyFileUrl(repository, branch, id), steps: "long" };
}

let blobUrl: string | undefined;

/** Shows how the finished file gets to GitHub, with the file to copy and to download. */
export function showHandOver(root: HTMLElement, id: string, markdown: string): void {
  const box = root.querySelector<HTMLElement>("[data-hand-over]");
  const github = box?.querySelector<HTMLAnchorElement>("[data-github]");
  const download = box?.querySelector<HTMLAnchorElement>("[data-download]");
  const file = box?.querySelector<HTMLTextAreaElement>("[data-file]");
  if (!box || !github || !download || !file) return;
  const { url, steps } = goalOf(root, id, markdown);
  for (const list of box.querySelectorAll<HTMLElement>("[data-steps]"))
    list.hidden = list.dataset.steps !== steps;
  github.hidden = url === undefined;
  if (url !== undefined) github.href = url;
  if (blobUrl !== undefined) URL.revokeObjectURL(blobUrl);
  blobUrl = URL.createObjectURL(new Blob([markdown], { type: "text/markdown" }));
  download.href = blobUrl;
  download.download = `${id}.md`;
  file.value = markdown;
  box.hidden = false;
  box.querySelector<HTMLElement>("[data-ready]")?.focus();
}

/** Lets the text be copied; where the browser will not, the text is shown and selected. */
export function offerCopy(root: HTMLElement, locale: Locale): void {
  const file = root.querySelector<HTMLTextAreaElement>("[data-file]");
  const said = root.querySelector<HTMLElement>("[data-copied]");
  root.querySelector("[data-copy]")?.addEventListener("click", async () => {
    if (!file) return;
    try {
      await navigator.clipboard.writeText(file.value);
      if (said) said.textContent = formScriptWords[locale].copied;
    } catch {
      const fold = file.closest("details");
      if (fold) fold.open = true;
      file.select();
    }
  });
}
