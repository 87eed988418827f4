import type { Locale } from "../../../domain/language.ts";
import { formScriptWords } from "../../pages/form/form-script-words.ts";
import type { Judgement } from "./form-messages.ts";
import type { FormPage } from "./form-page.ts";
import { showHandOver } from "./hand-over.ts";
import { showCalls, showRequirements, showSuggestions } from "./show-ahead.ts";
import { showBesideFields, showSummary } from "./show-findings.ts";

/** Shows what was found. `all`: also of fields that nobody has been in, and in the list at the top. */
export function showJudgement(
  { root }: FormPage,
  { findings, requirements, suggestions, calls }: Judgement,
  all: boolean,
  locale: Locale,
): void {
  showBesideFields(root, findings, all, locale);
  if (all) showSummary(root, findings, locale);
  showRequirements(root, requirements, locale);
  showSuggestions(root, suggestions, locale);
  showCalls(root, calls, locale);
}

/** Answers whoever pressed the button: the mistakes, or the finished file and the way to GitHub. */
export function answerReview(
  { root, say, id, idControl }: FormPage,
  { findings, markdown }: Judgement,
  locale: Locale,
): void {
  const words = formScriptWords[locale];
  const count = (severity: string): number =>
    findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  say(errors + warnings === 0 ? words.fine : words.counts(errors, warnings));
  if (errors > 0) root.querySelector<HTMLElement>("#summary")?.focus();
  else showHandOver(root, id || (idControl?.value.trim() ?? ""), markdown);
}
