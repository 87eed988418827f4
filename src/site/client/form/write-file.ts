import { blockText } from "../../../input/edit/yaml-literal.ts";
import { setFields } from "../../../input/edit-front-matter.ts";
import { sectionText, withSection } from "./body-sections.ts";
import { changesBetween } from "./changes.ts";
import { dataOfState } from "./data-of-state.ts";
import type { FormState } from "./form-state.ts";
import { pastedText } from "./pasted-text.ts";

function withSections(text: string, sections: FormState["sections"]): string {
  return Object.entries(sections).reduce((file, [heading, content]) => {
    const before = sectionText(file, heading);
    if (content.trim() === before) return file;
    return withSection(file, heading, pastedText(content, before));
  }, text);
}

/** A new file: the front matter the form says, and the headings of the template's body, filled where there is text. */
export function newFile(state: FormState, templateBody: string): string {
  return withSections(
    `---\n${blockText(dataOfState(state))}\n---\n${templateBody}`,
    state.sections,
  );
}

/**
 * An existing file with what the form changed, and nothing else: comments, order and unknown fields stay.
 * Throws where the front matter cannot be edited.
 */
export function editedFile(original: string, before: FormState, now: FormState): string {
  return withSections(setFields(original, changesBetween(before, now)), now.sections);
}
