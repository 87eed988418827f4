import type { Text } from "./language.ts";

/**
 * A wrong call: an unknown option, a folder without a catalogue, a commit that does not exist.
 * Told in one line, without a stack; anything else that is thrown is a fault of the product.
 */
export class UsageError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = "UsageError";
    this.text = text;
  }
}

/** Tells one from anything else that was thrown, also where it comes from another bundle of the product, which has the class a second time. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof UsageError ||
  (error instanceof Error && error.name === "UsageError" && "text" in error);
