import { formScriptWords } from "../pages/form/form-script-words.ts";
import { changeRows } from "./form/change-rows.ts";
import { fillForm, readForm } from "./form/controls.ts";
import type { Draft } from "./form/draft.ts";
import { openDesk } from "./form/draft-desk.ts";
import { followTitle } from "./form/follow-title.ts";
import { makeFormJudge } from "./form/form-judge.ts";
import { type FormPage, openFormPage } from "./form/form-page.ts";
import type { FormState } from "./form/form-state.ts";
import { offerCopy } from "./form/hand-over.ts";
import { keepSoon } from "./form/keep-soon.ts";
import { offerDrafts } from "./form/offer-drafts.ts";
import { answerReview, showJudgement } from "./form/show-judgement.ts";
import { openNextPhase, showSubject } from "./form/show-subject.ts";
import { openStore } from "./form/stores.ts";
import { touch, untouchAll } from "./form/touched.ts";
import { saysSomething, withTyped } from "./form/typed-early.ts";
import { unreadableDays } from "./form/unreadable-days.ts";

const locale = document.documentElement.lang === "en" ? "en" : "da";
const words = formScriptWords[locale];
const params = new URLSearchParams(location.search);
const typingPause = 350;
const emptyState: FormState = {
  values: { phase: "need", status: "active" },
  origins: {},
  sections: {},
};

function start(page: FormPage): void {
  const { root, form, isNew, id, idControl, say, hide, showNothing } = page;
  const desk = openDesk(
    openStore(() => sessionStorage),
    openStore(() => localStorage),
    isNew ? "new" : id,
    () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`,
  );
  let isKept = true;
  let all = false;
  let begun = emptyState;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const openFile = (file: FormState): void => {
    begun = file;
    fillForm(root, file);
  };
  const goOn = (file: FormState): void => {
    const draft = desk.current();
    if (draft !== undefined) {
      fillForm(root, draft.state);
      const isOther = draft.base !== JSON.stringify(begun);
      drafts.show(words.draftFound + (isOther ? ` ${words.draftOther}` : ""));
    }
    openNextPhase(root, file, params.get("move") === "next");
    showSubject(root, file, id);
  };
  const { open, judge, review, forgetReview } = makeFormJudge(page, {
    read: () => readForm(root),
    opening: () => say(words.opening),
    opened: (file) => {
      say("");
      if (file !== undefined) openFile(file);
      if (!isNew) goOn(file ?? emptyState);
      hide("form", false);
    },
    judged: (judgement, isReview) => {
      const findings = [...unreadableDays(root), ...judgement.findings];
      showJudgement(page, { ...judgement, findings }, all, locale);
      if (isReview) answerReview(page, { ...judgement, findings }, locale);
    },
    failed: (isOpen) => {
      say(isKept ? words.failed : words.failedUnkept);
      if (!isOpen && !isNew) showNothing(words.unreadable);
    },
  });

  const keeping = keepSoon(() => {
    const at = new Date().toISOString();
    isKept = desk.keep({ base: JSON.stringify(begun), state: readForm(root), at });
    if (!isKept) say(words.unkept);
  });
  const changed = (): void => {
    open();
    forgetReview();
    hide("[data-hand-over]", true);
    keeping.written();
    clearTimeout(timer);
    timer = setTimeout(judge, typingPause);
  };
  const fill = (draft: Draft | undefined): void => {
    clearTimeout(timer);
    forgetReview();
    all = false;
    untouchAll(root);
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

  form.addEventListener("input", ({ target }) => {
    if (isNew) followTitle(root, target);
    changed();
  });
  form.addEventListener("focusin", open);
  form.addEventListener("change", ({ target }) => {
    touch(target);
    changed();
  });
  changeRows(form, changed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    open();
    clearTimeout(timer);
    all = true;
    say(words.checking);
    review();
  });
  const drafts = offerDrafts(root, desk, locale, { fill, settle: keeping.settle });
  offerCopy(root, locale);

  const beginNew = (): void => {
    const typed = readForm(root);
    const draft = desk.current();
    fillForm(root, withTyped(draft?.state ?? emptyState, typed));
    if (draft !== undefined) drafts.show(words.draftFound);
    followTitle(root, draft === undefined ? null : idControl);
    if (saysSomething(typed)) changed();
  };
  const beginCorrecting = (): void => {
    if (idControl) idControl.readOnly = true;
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) open();
    else showNothing(words.needName);
  };
  if (isNew) beginNew();
  else beginCorrecting();
}

const root = document.querySelector<HTMLElement>("[data-form]");
const form = root?.querySelector("form");
if (root && form) start(openFormPage(root, form, params.get("id") ?? ""));
