import type { Text } from "../../domain/language.ts";

/** A failure of ours or of what we talk to, told in both languages: it ends in a comment that a system owner reads. */
export class TextError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = "TextError";
    this.text = text;
  }
}
