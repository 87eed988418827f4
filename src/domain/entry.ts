import type { IntegrationFields } from "./integration-fields.ts";
import type { SystemFields } from "./system-fields.ts";

/** The Markdown below the front matter. `line` is the file line of its first line. */
export interface Body {
  readonly text: string;
  readonly line: number;
}

/**
 * One file of the catalogue that could be read.
 * Values the schema refuses have been left out of `fields`, so that the types hold; `intact` says whether any were.
 */
export interface Entry<Fields> {
  readonly id: string;
  readonly path: string;
  readonly fields: Fields;
  readonly body: Body;
  readonly intact: boolean;
  /** The front matter as it stood, before values were left out; for gate criteria and canonical digests. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export type Integration = Entry<IntegrationFields>;
export type System = Entry<SystemFields>;
export type { IntegrationFields, SystemFields };
