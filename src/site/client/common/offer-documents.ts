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
        if (status !== null) status.textContent = root.dataset.failed ?? "";
      },
    );
  });
  root.hidden = false;
}
