import type { FieldDictionary } from "../../domain/field-entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import type { Text } from "../../domain/language.ts";

/** What the words of a problem are made from. */
export interface ProblemContext {
  /** The fields as they stand. */
  readonly data: unknown;
  readonly dictionary: FieldDictionary;
  /** How a simple value is spelled in the file: `27.30` where the data say 27.3. */
  readonly written: (field: FieldPath) => string | undefined;
}

/** What is said of one mistake. `key`: it is the key that is wrong. */
export interface ProblemWords {
  readonly message: Text;
  readonly help?: Text;
  readonly key?: true;
}
