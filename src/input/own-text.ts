import { remembered } from "../domain/remembered.ts";

/** The same text by itself: what is cut out of a longer text keeps all of it in memory. As a field's name a text stands for itself. */
export function ownText(text: string): string {
  const [own = text] = Object.keys({ [text]: true });
  return own;
}

/** The same for texts that stand in many files, such as headings. */
export const ownSharedText = remembered(ownText);
