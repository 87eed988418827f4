/** What stands in the controls, by dotted path with list positions: `dpa.0.status`. A list only where several boxes are ticked. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** The whole form as plain data; the same goes to the worker and into the draft. */
export interface FormState {
  readonly values: FormValues;
  /** For each list, where each of its rows stood in the file; `null` for a row that was added. */
  readonly origins: Readonly<Record<string, readonly (number | null)[]>>;
  /** The text under each heading of the body, empty where there is only the template's. */
  readonly sections: Readonly<Record<string, string>>;
}
