import type { Locale } from "../../../domain/language.ts";
import { phases } from "../../../domain/phase.ts";
import { formScriptWords } from "../../pages/form/form-script-words.ts";
import type { Call, Requirement, Suggestion } from "./form-messages.ts";
import { element, linkTo } from "./show-findings.ts";

/** What the next gate asks and the form does not say yet; each leads to its field. */
export function showRequirements(
  root: HTMLElement,
  requirements: readonly Requirement[],
  locale: Locale,
): void {
  const box = root.querySelector<HTMLElement>("[data-requirements]");
  const list = box?.querySelector("ul");
  if (!box || !list || root.dataset.form === "new") return;
  const unmet = requirements.filter(({ met }) => !met);
  list.replaceChildren(
    ...unmet.map(({ title, controls }) =>
      element("li", "unmet", linkTo(root, title[locale], controls)),
    ),
  );
  box.hidden = requirements.length === 0;
  const done = box.querySelector<HTMLElement>("[data-all-met]");
  if (done) done.hidden = unmet.length > 0;
}

/** Municipalities one may call before anything is built. */
export function showCalls(root: HTMLElement, calls: readonly Call[], locale: Locale): void {
  const box = root.querySelector<HTMLElement>("[data-calls]");
  const list = box?.querySelector("ul");
  if (!box || !list || root.dataset.form !== "new") return;
  list.replaceChildren(
    ...calls.map(({ reasons, sentence, title, url }) => {
      const page = url?.startsWith("https://") ? url : undefined;
      const name = element(page === undefined ? "span" : "a", "", title);
      if (page !== undefined) (name as HTMLAnchorElement).href = page;
      const note = element("p", "cell-note", reasons[locale]);
      return element("li", "", element("span", "", `${sentence[locale]}. `), name, note);
    }),
  );
  box.hidden = calls.length === 0;
}

/** Existing integrations that may be used instead. Announced by nobody: they change with every word. */
export function showSuggestions(
  root: HTMLElement,
  suggestions: readonly Suggestion[],
  locale: Locale,
): void {
  const box = root.querySelector<HTMLElement>("[data-similar]");
  const list = box?.querySelector("ul");
  if (!box || !list || root.dataset.form !== "new") return;
  const names = (root.dataset.phases ?? "").split("|");
  list.replaceChildren(
    ...suggestions.map(({ id, title, phase, systems, elements }) => {
      const link = element("a", "", title) as HTMLAnchorElement;
      link.href = (root.dataset.integration ?? "").replace("*", id);
      const at = phases.indexOf(phase);
      const both = [...systems, ...elements].join(", ");
      const note = [names[at] ?? "", both && `${formScriptWords[locale].shares} ${both}`];
      return element("li", "", link, element("p", "cell-note", note.filter(Boolean).join(". ")));
    }),
  );
  box.hidden = suggestions.length === 0;
}
