import { fieldDictionary } from "../../../domain/field-dictionary.ts";
import type { Locale, Text } from "../../../domain/language.ts";
import { fieldLabel } from "../../field-labels.ts";
import { quoted } from "../../formats.ts";
import { fieldKinds, pattern } from "../../pages/form/field-kinds.ts";
import { formWords } from "../../pages/form/form-words.ts";
import { saidAt } from "./data-of-state.ts";
import type { FormState } from "./form-state.ts";
import { headingOf } from "./section-control.ts";

function isEmpty(control: string, state: FormState): boolean {
  const heading = headingOf(control);
  if (heading !== undefined) return (state.sections[heading] ?? "").trim() === "";
  const isList = [...fieldKinds.keys()].some((path) => path.startsWith(`${control}.*.`));
  if (isList) return (state.origins[control] ?? []).length === 0;
  // A row of a list may have something in it.
  return fieldKinds.has(pattern(control)) && saidAt(state, control) === undefined;
}

/** A field by the words that stand above it on the page: its group's, where it has one, and its own. */
function nameOf(control: string, locale: Locale): string {
  const heading = headingOf(control);
  if (heading !== undefined) return quoted(formWords[locale].section(heading), locale);
  const own = pattern(control);
  const group = own.slice(0, Math.max(0, own.lastIndexOf("."))).replace(/\.\*$/, "");
  const label = fieldLabel(own, locale);
  const name =
    fieldDictionary[group] === undefined ? label : `${fieldLabel(group, locale)}: ${label}`;
  return quoted(name, locale);
}

function listOf(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${and} ${last}`;
}

/**
 * What to say of something missing to a person who sees a form and no file: which fields to fill in. Nothing where one of the controls says
 * something already, as it is then wrong and not missing.
 */
export function plainMessage(controls: readonly string[], state: FormState): Text | undefined {
  if (controls.length === 0 || !controls.every((control) => isEmpty(control, state)))
    return undefined;
  const names = (locale: Locale) => controls.map((control) => nameOf(control, locale));
  return {
    da: `Udfyld ${listOf(names("da"), "og")}.`,
    en: `Fill in ${listOf(names("en"), "and")}.`,
  };
}
