import type { Body, BodyLink, Entry, Section } from "../domain/entry.ts";
import type { FieldPath } from "../domain/finding.ts";
import type { FileBytes } from "../domain/source-file.ts";

/** Between which bytes of a file its front matter and its body stand; the body goes on to the end. */
export interface TextPlaces {
  readonly yaml: readonly [from: number, to: number];
  readonly bodyFrom: number;
}

/** What names the texts of an entry; see `Entry`. */
export interface TextDigests {
  readonly frontMatter: string;
  readonly body: string;
}

/**
 * An entry whose texts are made of the file's bytes when somebody asks for them: to judge ten thousand, hardly anybody does.
 * A class, as every object with getters of its own is twice the size.
 */
export class EntryOfBytes<Fields> implements Entry<Fields> {
  readonly id: string;
  readonly path: string;
  readonly fields: Fields;
  readonly intact: boolean;
  readonly body: Body;
  readonly raw: Readonly<Record<string, unknown>>;
  declare readonly removed?: readonly FieldPath[];
  declare readonly freeOfHints?: true;
  readonly #bytes: FileBytes;
  readonly #from: number;
  readonly #to: number;
  readonly #bodyFrom: number;
  #frontMatterDigest: string | undefined;
  #bodyDigest: string | undefined;

  constructor(
    plain: Omit<Entry<Fields>, "body" | "frontMatterText">,
    bytes: FileBytes,
    { yaml, bodyFrom }: TextPlaces,
    body: Omit<Body, "text">,
  ) {
    this.id = plain.id;
    this.path = plain.path;
    this.fields = plain.fields;
    this.intact = plain.intact;
    this.body = new BodyOfBytes(bytes, bodyFrom, body);
    this.raw = plain.raw;
    if (plain.removed !== undefined) this.removed = plain.removed;
    if (plain.freeOfHints) this.freeOfHints = true;
    this.#bytes = bytes;
    [this.#from, this.#to] = yaml;
    this.#bodyFrom = bodyFrom;
  }

  get frontMatterText(): string {
    return this.#bytes.text(this.#from, this.#to);
  }

  get frontMatterDigest(): string {
    this.#frontMatterDigest ??= this.#bytes.nameOf(this.#from, this.#to);
    return this.#frontMatterDigest;
  }

  get bodyDigest(): string {
    this.#bodyDigest ??= this.#bytes.nameOf(
      this.#bodyFrom,
      this.#bytes.length,
      `${this.body.line}\n`,
    );
    return this.#bodyDigest;
  }

  /** Takes what names its texts from who has worked it out. */
  know({ frontMatter, body }: TextDigests): void {
    this.#frontMatterDigest = frontMatter;
    this.#bodyDigest = body;
  }

  /** Whoever sends or compares it means its texts too. */
  toJSON(): Entry<Fields> {
    const { id, path, fields, intact, removed, body, frontMatterText, raw, freeOfHints } = this;
    return {
      id,
      path,
      fields,
      intact,
      ...(removed && { removed }),
      body,
      frontMatterText,
      raw,
      ...(freeOfHints && { freeOfHints }),
    };
  }
}

class BodyOfBytes implements Body {
  readonly line: number;
  readonly sections: readonly Section[];
  readonly links: readonly BodyLink[];
  readonly #bytes: FileBytes;
  readonly #from: number;

  constructor(bytes: FileBytes, from: number, { line, sections, links }: Omit<Body, "text">) {
    this.line = line;
    this.sections = sections;
    this.links = links;
    this.#bytes = bytes;
    this.#from = from;
  }

  get text(): string {
    return this.#bytes.text(this.#from, this.#bytes.length);
  }

  toJSON(): Body {
    const { text, line, sections, links } = this;
    return { text, line, sections, links };
  }
}
