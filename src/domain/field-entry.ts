import type { Text } from "./language.ts";

/** What the schemas say of one field, for labels, help, messages and suggestions. */
export interface FieldEntry {
  readonly title: Text;
  /** What to write, from where, and why it is asked. */
  readonly description: Text;
  /** The names of an enumeration's values, in the schema's order. */
  readonly enumTitles?: Readonly<Record<string, Text>>;
  /** When to choose a value, where the name alone does not say it. */
  readonly enumHelp?: Readonly<Record<string, Text>>;
  /** What a text with a pattern must look like, in words that follow "must be" / "skal være". */
  readonly patternHelp?: Text;
  /** What the value names; an unknown one can be corrected from that register. */
  readonly references?: "system" | "integration" | "vendor" | "rule";
  readonly examples?: readonly unknown[];
}

/** The fields of one kind of file, by dotted path; list positions and free keys are `*`: `dpa.*.status`. In the schema's order. */
export type FieldDictionary = Readonly<Record<string, FieldEntry>>;
