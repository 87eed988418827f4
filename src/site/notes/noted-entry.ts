import type { Body, Entry } from "../../domain/entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import { note } from "./note.ts";

/** An entry that tells when its body is read: most pages show of most files the front matter alone. */
export class NotedEntry<Fields> implements Entry<Fields> {
  readonly id: string;
  readonly path: string;
  readonly intact: boolean;
  readonly removed?: readonly FieldPath[];
  readonly frontMatterDigest?: string;
  readonly bodyDigest?: string;
  readonly #plain: Entry<Fields>;

  constructor(plain: Entry<Fields>) {
    this.id = plain.id;
    this.path = plain.path;
    this.intact = plain.intact;
    if (plain.removed !== undefined) this.removed = plain.removed;
    if (plain.frontMatterDigest !== undefined) this.frontMatterDigest = plain.frontMatterDigest;
    if (plain.bodyDigest !== undefined) this.bodyDigest = plain.bodyDigest;
    this.#plain = plain;
  }

  // Made when somebody asks, in a build that was not the first.
  get fields(): Fields {
    return this.#plain.fields;
  }

  get frontMatterText(): string | undefined {
    return this.#plain.frontMatterText;
  }

  get raw(): Readonly<Record<string, unknown>> {
    return this.#plain.raw;
  }

  get body(): Body {
    note("body", this.path);
    return this.#plain.body;
  }
}
