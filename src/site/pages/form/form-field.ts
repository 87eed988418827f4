import type { Gate } from "../../../domain/phase.ts";

/**
 * How a field is asked for. `words` is a list of texts, one a line; `several` is a list from fixed values; `flag` is either
 * set or left out; `answer` is yes or no, and may be left open.
 */
export type FieldKind =
  | "text"
  | "area"
  | "email"
  | "date"
  | "number"
  | "choice"
  | "several"
  | "words"
  | "answer"
  | "flag"
  | "system"
  | "vendor"
  | "unit";

/** One field by its dotted path, or below a list by its name alone. */
export interface FormField {
  readonly path: string;
  readonly kind: FieldKind;
}

/** A list of groups, such as one decision a vendor. */
export interface FormRows {
  readonly rows: string;
  readonly fields: readonly FormField[];
}

/** The fields under one heading of the form, by the gate that asks for them first. */
export interface FormGroup {
  readonly gate: Gate;
  readonly parts: readonly {
    /** The group of the front matter whose title is the heading; none for fields at the top. */
    readonly heading?: string;
    readonly fields: readonly (FormField | FormRows)[];
  }[];
  /** Headings of the body. */
  readonly sections: readonly string[];
}
