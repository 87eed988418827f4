/** The page a form stands on. */
export interface FormPage {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  /** A new integration, rather than one to correct. */
  readonly isNew: boolean;
  /** The integration to correct; empty for a new one. */
  readonly id: string;
  readonly idControl: HTMLInputElement | null;
  /** Says how far things are, where readers of the screen hear it. Says nothing twice. */
  readonly say: (text: string) => void;
  readonly hide: (selector: string, hidden: boolean) => void;
  /** Shows a sentence instead of the form. */
  readonly showNothing: (text: string) => void;
}

/** Finds the parts of the page. `id` is the integration that its address names. */
export function openFormPage(root: HTMLElement, form: HTMLFormElement, id: string): FormPage {
  const isNew = root.dataset.form === "new";
  const status = root.querySelector<HTMLElement>("[data-status]");
  const hide = (selector: string, hidden: boolean): void => {
    const box = root.querySelector<HTMLElement>(selector);
    if (box) box.hidden = hidden;
  };
  return {
    root,
    form,
    isNew,
    id: isNew ? "" : id,
    idControl: root.querySelector<HTMLInputElement>("#f-id"),
    say: (text) => {
      if (status && status.textContent !== text) status.textContent = text;
    },
    hide,
    showNothing: (text) => {
      const said = root.querySelector("[data-nothing-text]");
      if (said) said.textContent = text;
      hide("[data-nothing]", false);
      hide("form", true);
    },
  };
}
