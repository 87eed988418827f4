import type { FieldPath } from "./finding.ts";
import type { IntegrationFields } from "./integration-fields.ts";
import type { SystemFields } from "./system-fields.ts";

/** A heading of the body and whether anything but template text stands under it (sub-headings count). `line` is the file line. */
export interface Section {
  readonly heading: string;
  readonly depth: number;
  readonly line: number;
  readonly hasContent: boolean;
}

/** A link or image in the body, where it stands in the file. */
export interface BodyLink {
  readonly target: string;
  readonly image: boolean;
  readonly line: number;
  readonly column: number;
}

/** The Markdown below the front matter. `line` is the file line of its first line. */
export interface Body {
  readonly text: string;
  readonly line: number;
  readonly sections: readonly Section[];
  readonly links: readonly BodyLink[];
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
  /** The text between the fences as it stood, comments included; its first line is line 2 of the file. */
  readonly frontMatterText?: string | undefined;
  /** Names that text, where somebody has worked it out; on the entry itself alone, never on a copy of it. */
  readonly frontMatterDigest?: string | undefined;
  /** Names the body's text and first line, likewise. */
  readonly bodyDigest?: string | undefined;
  readonly intact: boolean;
  /** Where the values left out stood, as paths into `raw`; list positions in `fields` may be lower than there. */
  readonly removed?: readonly FieldPath[];
  /** The front matter as it stood, before values were left out; for gate criteria and canonical digests. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** True where the reader saw at a glance over the whole file that nothing in it can be a CPR number or a secret. */
  readonly freeOfHints?: true;
}

export type Integration = Entry<IntegrationFields>;
export type System = Entry<SystemFields>;
export type { IntegrationFields, SystemFields };
