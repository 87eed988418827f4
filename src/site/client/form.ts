import { formScriptWords } from "../pages/form/form-script-words.ts";
import { startWorker } from "./common/start-worker.ts";
import { addRow, fillForm, goTo, readForm } from "./form/controls.ts";
import type { Draft } from "./form/draft.ts";
import { openDesk } from "./form/draft-desk.ts";
import { followTitle } from "./form/follow-title.ts";
import type { FormAnswer, FormQuestion, Judgement } from "./form/form-messages.ts";
import type { FormState } from "./form/form-state.ts";
import { offerCopy, showHandOver } from "./form/hand-over.ts";
import { keepSoon } from "./form/keep-soon.ts";
import { offerDrafts } from "./form/offer-drafts.ts";
import { showCalls, showRequirements, showSuggestions } from "./form/show-ahead.ts";
import { showBesideFields, showSummary } from "./form/show-findings.ts";
import { openNextPhase, showSubject } from "./form/show-subject.ts";
import { openStore } from "./form/stores.ts";
import { saysSomething, withTyped } from "./form/typed-early.ts";
import { unreadableDays } from "./form/unreadable-days.ts";

const locale = document.documentElement.lang === "en" ? "en" : "da";
const words = formScriptWords[locale];
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
  const status = root.querySelector<HTMLElement>("[data-status]");
  const idControl = root.querySelector<HTMLInputElement>("#f-id");
  const say = (text: string): void => {
    if (status && status.textContent !== text) status.textContent = text;
  };
  const hide = (selector: string, hidden: boolean): void => {
    const box = root.querySelector<HTMLElement>(selector);
    if (box) box.hidden = hidden;
  };

  const desk = openDesk(
    openStore(() => sessionStorage),
    openStore(() => localStorage),
    isNew ? "new" : id,
    () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`,
  );
  let isKept = true;
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
    else showHandOver(root, id || (idControl?.value.trim() ?? ""), markdown);
  };

  const opened = (state: FormState | undefined): void => {
    isOpen = true;
    say("");
    if (state !== undefined) {
      begun = state;
      fillForm(root, state);
    }
    const draft = isNew ? undefined : desk.current();
    const base = JSON.stringify(begun);
    if (draft !== undefined) {
      fillForm(root, draft.state);
      const other = draft.base === base ? "" : ` ${words.draftOther}`;
      drafts.show(words.draftFound + other);
    }
    if (!isNew) {
      openNextPhase(root, state ?? emptyState, params.get("move") === "next");
      showSubject(root, state ?? emptyState, id);
    }
    hide("form", false);
    judge();
  };

  const judged = (judgement: Judgement): void => {
    last = { ...judgement, findings: [...unreadableDays(root), ...judgement.findings] };
    draw();
    if (reviewing === turn) review(last);
  };

  const failed = (): void => {
    reviewing = 0;
    say(isKept ? words.failed : words.failedUnkept);
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

  const keeping = keepSoon(() => {
    const at = new Date().toISOString();
    isKept = desk.keep({ base: JSON.stringify(begun), state: readForm(root), at });
    if (!isKept) say(words.unkept);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    open();
    reviewing = 0;
    hide("[data-hand-over]", true);
    keeping.written();
    clearTimeout(timer);
    timer = setTimeout(judge, typingPause);
  };

  const touch = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLElement)) return;
    const part = target.closest<HTMLElement>("[data-path], [data-section]");
    if (part) part.dataset.touched = "";
  };

  form.addEventListener("input", ({ target }) => {
    if (isNew) followTitle(root, target);
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
  const fill = (draft: Draft | undefined): void => {
    clearTimeout(timer);
    reviewing = 0;
    all = false;
    for (const part of root.querySelectorAll<HTMLElement>("[data-touched]"))
      delete part.dataset.touched;
    hide("[data-hand-over]", true);
    hide("[data-summary]", true);
    say("");
    fillForm(root, draft?.state ?? begun);
    if (isNew && idControl) {
      delete idControl.dataset.own;
      followTitle(root, idControl);
    }
    judge();
  };
  const drafts = offerDrafts(root, desk, locale, { fill, settle: keeping.settle });
  offerCopy(root, locale);

  const begin = (): void => {
    const typed = readForm(root);
    const draft = desk.current();
    fillForm(root, withTyped(draft?.state ?? emptyState, typed));
    if (draft !== undefined) drafts.show(words.draftFound);
    followTitle(root, draft === undefined ? null : idControl);
    if (saysSomething(typed)) changed();
  };
  if (isNew) begin();
  else {
    if (idControl) idControl.readOnly = true;
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) open();
    else showNothing(words.needName);
  }
}

const root = document.querySelector<HTMLElement>("[data-form]");
const form = root?.querySelector("form");
if (root && form) start(root, form);
