import { idFrom } from "../../domain/id-from.ts";
import { type Phase, phases } from "../../domain/phase.ts";
import { formWords } from "../pages/form/form-words.ts";
import { startWorker } from "./common/start-worker.ts";
import { addRow, fillForm, goTo, readForm } from "./form/controls.ts";
import { dropDraft, keepDraft, keptDraft } from "./form/draft.ts";
import type { FormAnswer, FormQuestion, Judgement } from "./form/form-messages.ts";
import type { FormState } from "./form/form-state.ts";
import { offerCopy, showHandOver } from "./form/hand-over.ts";
import { showCalls, showRequirements, showSuggestions } from "./form/show-ahead.ts";
import { showBesideFields, showSummary } from "./form/show-findings.ts";

const locale = document.documentElement.lang === "en" ? "en" : "da";
const words = formWords[locale];
const typingPause = 350;
const emptyState: FormState = {
  values: { phase: "need", status: "active" },
  origins: {},
  sections: {},
};

function start(root: HTMLElement, form: HTMLFormElement): void {
  const isNew = root.dataset.form === "new";
  const params = new URLSearchParams(location.search);
  const id = isNew ? "" : (params.get("id") ?? "");
  const draftId = isNew ? "new" : id;
  const status = root.querySelector<HTMLElement>("[data-status]");
  const idControl = root.querySelector<HTMLInputElement>("#f-id");
  const say = (text: string): void => {
    if (status && status.textContent !== text) status.textContent = text;
  };
  const hide = (selector: string, hidden: boolean): void => {
    const box = root.querySelector<HTMLElement>(selector);
    if (box) box.hidden = hidden;
  };

  let worker: Worker | undefined;
  let isOpen = false;
  let turn = 0;
  let reviewing = 0;
  let all = false;
  let begun = emptyState;
  let last: Judgement | undefined;

  const send = (question: FormQuestion): void => worker?.postMessage(question);
  const judge = (): number => {
    turn += 1;
    if (isOpen) send({ ask: "judge", turn, state: readForm(root) });
    return turn;
  };

  const draw = (): void => {
    if (last === undefined) return;
    showBesideFields(root, last.findings, all, locale);
    if (all) showSummary(root, last.findings, locale);
    showRequirements(root, last.requirements, locale);
    showSuggestions(root, last.suggestions, locale);
    showCalls(root, last.calls, locale);
  };

  const review = ({ findings, markdown }: Judgement): void => {
    const count = (severity: string): number =>
      findings.filter((one) => one.severity === severity).length;
    const errors = count("error");
    say(errors + count("warning") === 0 ? words.fine : words.counts(errors, count("warning")));
    if (errors > 0) root.querySelector<HTMLElement>("#summary")?.focus();
    else showHandOver(root, id || (idControl?.value.trim() ?? ""), markdown, locale);
  };

  const opened = (state: FormState | undefined): void => {
    isOpen = true;
    say("");
    if (state !== undefined) {
      begun = state;
      fillForm(root, state);
    }
    const draft = keptDraft(localStorage, draftId);
    const base = JSON.stringify(begun);
    if (!isNew && draft !== undefined) {
      fillForm(root, draft.state);
      showDraft(draft.base !== base);
    }
    if (!isNew) {
      openNext(params.get("move") === "next");
      showSubject();
    }
    hide("form", false);
    judge();
  };

  /** Says which integration is being edited, and leads back to its page. */
  const showSubject = (): void => {
    const subject = document.querySelector<HTMLElement>("[data-subject]");
    const link = subject?.querySelector("a");
    if (!subject || !link) return;
    const { title } = begun.values;
    link.textContent = typeof title === "string" && title !== "" ? title : id;
    link.href = (root.dataset.integration ?? "").replace("*", id);
    subject.hidden = false;
  };

  /** Opens the fields that the next phase asks for, and chooses that phase where the address says so. */
  const openNext = (moves: boolean): void => {
    const phase = root.querySelector<HTMLSelectElement>("#f-phase");
    const now = begun.values.phase;
    const next = phases[phases.indexOf(now as Phase) + 1];
    for (const group of root.querySelectorAll<HTMLDetailsElement>("[data-gate]"))
      group.open = group.dataset.gate === (next ?? "retired");
    if (moves && phase && next !== undefined && phase.value === now) phase.value = next;
  };

  const showDraft = (isOther: boolean): void => {
    const text = root.querySelector("[data-draft-text]");
    if (text)
      text.textContent = isOther ? `${words.draftFound} ${words.draftOther}` : words.draftFound;
    hide("[data-draft]", false);
  };

  const judged = (judgement: Judgement): void => {
    last = judgement;
    draw();
    if (reviewing === turn) review(judgement);
  };

  const failed = (): void => {
    reviewing = 0;
    say(words.failed);
    if (!isOpen && !isNew) showNothing(words.unreadable);
  };

  const receive = ({ data }: MessageEvent<FormAnswer>): void => {
    if (data.answer === "failed") failed();
    else if (data.answer === "opened") opened(data.state);
    else if (data.turn === turn) judged(data);
  };

  const open = (): void => {
    if (worker !== undefined) return;
    say(words.opening);
    worker = startWorker(root.dataset.worker ?? "", failed);
    if (worker === undefined) return;
    worker.onmessage = receive;
    const whole = (address: string): string => new URL(address, location.href).href;
    send({
      ask: "open",
      dataUrl: whole(root.dataset.catalogue ?? ""),
      ...(root.dataset.peers !== undefined && { peersUrl: whole(root.dataset.peers) }),
      ...(!isNew && {
        file: {
          id,
          packsUrl: whole(root.dataset.files ?? ""),
          path: `integrations/${id}.md`,
        },
      }),
    });
  };

  const showNothing = (text: string): void => {
    const said = root.querySelector("[data-nothing-text]");
    if (said) said.textContent = text;
    hide("[data-nothing]", false);
    hide("form", true);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    open();
    reviewing = 0;
    hide("[data-hand-over]", true);
    keepDraft(localStorage, draftId, { base: JSON.stringify(begun), state: readForm(root) });
    clearTimeout(timer);
    timer = setTimeout(judge, typingPause);
  };

  const touch = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLElement)) return;
    const part = target.closest<HTMLElement>("[data-path], [data-section]");
    if (part) part.dataset.touched = "";
  };

  form.addEventListener("input", ({ target }) => {
    if (isNew && target instanceof HTMLInputElement && idControl) {
      if (target === idControl) idControl.dataset.own = "";
      if (target.id === "f-title" && idControl.dataset.own === undefined)
        idControl.value = idFrom(target.value);
    }
    changed();
  });
  form.addEventListener("focusin", open);
  form.addEventListener("change", ({ target }) => {
    touch(target);
    changed();
  });
  form.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const list = target.closest<HTMLElement>("[data-rows]");
    if (list === null) return;
    const row = target.closest<HTMLElement>("[data-row]");
    if (target.closest("[data-add]")) {
      const added = addRow(list, null);
      if (added) goTo(added);
    } else if (target.closest("[data-remove]") && row) {
      row.remove();
      list.querySelector<HTMLElement>("[data-add]")?.focus();
      changed();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    open();
    clearTimeout(timer);
    all = true;
    say(words.checking);
    reviewing = isOpen ? judge() : turn + 1;
  });
  root.querySelector("[data-discard]")?.addEventListener("click", () => {
    dropDraft(localStorage, draftId);
    fillForm(root, begun);
    hide("[data-draft]", true);
    judge();
    root.querySelector<HTMLElement>("[data-fields] [data-control]")?.focus();
  });
  offerCopy(root, locale);

  const draft = isNew ? keptDraft(localStorage, draftId) : undefined;
  fillForm(root, draft?.state ?? emptyState);
  if (draft !== undefined) {
    if (idControl?.value) idControl.dataset.own = "";
    showDraft(false);
  }
  if (!isNew) {
    if (idControl) idControl.readOnly = true;
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) open();
    else showNothing(words.needName);
  }
}

const root = document.querySelector<HTMLElement>("[data-form]");
const form = root?.querySelector("form");
if (root && form) start(root, form);
