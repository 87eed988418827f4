import type { Body, Entry } from "../../domain/entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import { note } from "./note.ts";

/** An entry that tells when its body is read: most pages show of most files the front matter alone. */
export class NotedEntry<Fields> implements Entry<Fields> {
  readonly id: string;
  readonly path: string;
  readonly fields: Fields;
  readonly frontMatterText?: string;
  readonly intact: boolean;
  readonly removed?: readonly FieldPath[];
  readonly raw: Readonly<Record<string, unknown>>;
  readonly #plain: Entry<Fields>;

  constructor(plain: Entry<Fields>) {
    this.id = plain.id;
    this.path = plain.path;
    this.fields = plain.fields;
    if (plain.frontMatterText !== undefined) this.frontMatterText = plain.frontMatterText;
    this.intact = plain.intact;
    if (plain.removed !== undefined) this.removed = plain.removed;
    this.raw = plain.raw;
    this.#plain = plain;
  }

  get body(): Body {
    note("body", this.path);
    return this.#plain.body;
  }
}
