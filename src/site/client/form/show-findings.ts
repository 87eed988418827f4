import type { Locale } from "../../../domain/language.ts";
import { formScriptWords } from "../../pages/form/form-script-words.ts";
import { goTo, partAt } from "./controls.ts";
import type { PlacedFinding } from "./form-messages.ts";

/** Makes an element with a class and children. */
export function element(
  name: string,
  className: string,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

/** A link that leads to a part of the form; plain words where there is no such part. */
export function linkTo(root: HTMLElement, text: string, controls: readonly string[]): Node {
  const part = controls.map((path) => partAt(root, path)).find((one) => one !== null);
  if (!part) return document.createTextNode(text);
  const link = element("a", "", text) as HTMLAnchorElement;
  link.href = `#${part.querySelector("[data-control]")?.id || part.id || ""}`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    goTo(part);
  });
  return link;
}

const ownFindings = (part: HTMLElement): HTMLElement | null =>
  part.querySelector<HTMLElement>(":scope > [data-field-findings]");

function mark(part: HTMLElement, wrong: boolean): void {
  for (const control of part.querySelectorAll("[data-control]"))
    if (part.dataset.path !== undefined || part.dataset.section !== undefined)
      if (wrong) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
}

/** Puts each finding beside its field: all of them, or only those of fields that somebody has been in. */
export function showBesideFields(
  root: HTMLElement,
  findings: readonly PlacedFinding[],
  all: boolean,
  locale: Locale,
): void {
  for (const box of root.querySelectorAll<HTMLElement>("[data-field-findings]")) {
    box.replaceChildren();
    if (box.parentElement !== null) mark(box.parentElement, false);
  }
  for (const { controls, message, severity } of findings)
    for (const path of controls) {
      const part = partAt(root, path);
      if (part === null || !(all || part.dataset.touched !== undefined)) continue;
      const kind = element("strong", "", `${formScriptWords[locale][severity]}: `);
      ownFindings(part)?.append(element("p", `field-finding ${severity}`, kind, message[locale]));
      if (severity === "error") mark(part, true);
    }
}

/** The order in which parts stand on the page; what belongs to none of them is about all of the file and comes first. */
function asOnPage(a: HTMLElement | null | undefined, b: HTMLElement | null | undefined): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The list at the top, errors first; hidden where there is nothing to say. */
export function showSummary(
  root: HTMLElement,
  findings: readonly PlacedFinding[],
  locale: Locale,
): void {
  const box = root.querySelector<HTMLElement>("[data-summary]");
  const list = box?.querySelector("ul");
  if (!box || !list) return;
  const rank = { error: 0, warning: 1, info: 2 };
  const placed = findings.map((finding) => ({
    ...finding,
    part: finding.controls.map((path) => partAt(root, path)).find((one) => one !== null),
  }));
  const sorted = placed.sort(
    (a, b) => rank[a.severity] - rank[b.severity] || asOnPage(a.part, b.part),
  );
  list.replaceChildren(
    ...sorted.map(({ message, severity, controls }) =>
      element(
        "li",
        severity,
        element("strong", "", `${formScriptWords[locale][severity]}: `),
        linkTo(root, message[locale], controls),
      ),
    ),
  );
  box.hidden = sorted.length === 0;
}
