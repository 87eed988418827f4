import type { Body, Entry, Integration } from "../../domain/entry.ts";

/** What is known of an entry, in which nothing was wrong, without its file. */
export interface EntryHead {
  /** Names the content of its file. */
  readonly content: string;
  readonly id: string;
  readonly frontMatterDigest: string;
  readonly bodyDigest: string;
  readonly freeOfHints: boolean;
  /** See `phaseStateOf`. */
  readonly phaseState?: string;
}

/**
 * An entry that an earlier run has read, and that is read again when somebody asks for more than its head: after a small change nobody asks for
 * most of them. A class, as every object with getters of its own is twice the size; and whoever copies one copies no digest along.
 */
export class LateEntry<Fields> implements Entry<Fields> {
  readonly id: string;
  readonly path: string;
  readonly intact = true;
  declare readonly freeOfHints?: true;
  readonly #head: EntryHead;
  #read: (() => Entry<Fields>) | Entry<Fields>;

  /** `read` gives the entry whole, and is asked once. */
  constructor(path: string, head: EntryHead, read: () => Entry<Fields>) {
    this.id = head.id;
    this.path = path;
    if (head.freeOfHints) this.freeOfHints = true;
    this.#head = head;
    this.#read = read;
  }

  #whole(): Entry<Fields> {
    if (typeof this.#read === "function") this.#read = this.#read();
    return this.#read;
  }

  get fields(): Fields {
    return this.#whole().fields;
  }

  get body(): Body {
    return this.#whole().body;
  }

  get raw(): Entry<Fields>["raw"] {
    return this.#whole().raw;
  }

  get frontMatterText(): string | undefined {
    return this.#whole().frontMatterText;
  }

  get frontMatterDigest(): string {
    return this.#head.frontMatterDigest;
  }

  get bodyDigest(): string {
    return this.#head.bodyDigest;
  }

  get phaseState(): string | undefined {
    return this.#head.phaseState;
  }
}

/** Phase and status of an integration in a word, known without reading one that is read later; moves that are worth looking up depend on no more. */
export const phaseStateOf = (one: Integration): string => {
  const known = one instanceof LateEntry ? one.phaseState : undefined;
  return known ?? `${one.fields.phase} ${one.fields.status}`;
};
