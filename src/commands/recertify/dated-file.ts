import { addMonths } from "../../domain/dates.ts";
import type { Integration } from "../../domain/entry.ts";
import { setFields } from "../../input/edit-front-matter.ts";
import type { ReviewMain } from "./recertify-run.ts";

/** An integration's file with the day of its review written in. */
export interface DatedFile {
  readonly path: string;
  readonly text: string;
  readonly nextOn: string;
}

/**
 * Writes the day of a review and of the next one into an integration's file as the default branch has it; all else stays to the letter.
 * Throws when the front matter cannot be edited.
 */
export function datedFile({ path }: Integration, day: string, main: ReviewMain): DatedFile {
  const file = main.files.find((one) => one.path === path);
  if (file === undefined || !("text" in file)) throw new Error(`${path} cannot be read`);
  const nextOn = addMonths(day, main.catalogue.governance.limits.reviewMonths);
  const text = setFields(file.text, [
    { field: ["operation", "reviewedOn"], value: day },
    { field: ["operation", "nextReviewOn"], value: nextOn },
  ]);
  return { path, text, nextOn };
}
