import { scrubMailboxes } from "../../domain/scrub-mailboxes.ts";

/** A text without mailboxes. */
export const scrubText = (text: string): string => scrubMailboxes(text, "[postkasse]");

/** The same data with every text in it scrubbed. */
export function scrub<Value>(value: Value): Value {
  if (typeof value === "string") return scrubText(value) as Value;
  if (Array.isArray(value)) return value.map((item) => scrub(item)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, scrub(item)]),
  ) as Value;
}
