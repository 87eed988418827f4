import { documentWords } from "../../parts/document-words.ts";

/** What the script that makes documents is asked. */
export interface DocumentWish {
  readonly kind: string;
  readonly root: HTMLElement;
}

/** The event by which it is asked. */
export const documentWish = "catalogue:document";

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(address));
    };
    document.head.append(script);
  });
}

const words = documentWords[document.documentElement.lang === "en" ? "en" : "da"];
const kinds = ["clarification", "three-party", "exit"] as const;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  ...inside: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(text, ...inside);
  return element;
}

function buttonFor(kind: (typeof kinds)[number]): HTMLElement {
  const button = make("button", words[kind]);
  button.type = "button";
  button.className = "button quiet";
  button.dataset.document = kind;
  return make("li", "", button);
}

/** Shows the buttons for documents, and fetches what makes them at the first click. */
export function offerDocuments(): void {
  const root = document.querySelector<HTMLElement>("[data-documents]");
  if (root === null) return;
  let loading: Promise<void> | undefined;
  root.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-document]");
    if (button === null) return;
    loading ??= load(root.dataset.documents ?? "");
    loading.then(
      () => {
        const detail: DocumentWish = { kind: button.dataset.document ?? "", root };
        dispatchEvent(new CustomEvent(documentWish, { detail }));
      },
      () => {
        // So that the next click tries again.
        loading = undefined;
        const status = root.querySelector("[data-document-status]");
        if (status !== null) status.textContent = words.failed;
      },
    );
  });
  const status = make("p", "");
  status.role = "status";
  status.dataset.documentStatus = "";
  const list = make("ul", "", ...kinds.map(buttonFor));
  root.append(make("h3", words.title), make("p", words.lead), list, status);
}
