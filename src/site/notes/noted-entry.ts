import type { Body, Entry } from "../../domain/entry.ts";
import type { FieldPath } from "../../domain/finding.ts";
import { noteOne, noter } from "./note.ts";
import { allFields, type EntryList, fieldNote, notedFields } from "./noted-fields.ts";

const noteBody = noter("body");

const noteEntry = noter("entry");

let notesEach = false;

/**
 * Does the work so that each entry of which a field is read is noted whole, by itself: for what shows a few of many entries and was not given
 * them by a look-up of its own. The fields of all entries then do not count.
 */
export function notingEach<Result>(work: () => Result): Result {
  const before = notesEach;
  notesEach = true;
  try {
    return work();
  } finally {
    notesEach = before;
  }
}

/** An entry that tells when its body or a field is read: most pages show of most files a little of the front matter alone. */
export class NotedEntry<Fields extends object> implements Entry<Fields> {
  readonly id: string;
  readonly path: string;
  readonly intact: boolean;
  readonly removed?: readonly FieldPath[];
  readonly #plain: Entry<Fields>;
  readonly #list: EntryList;
  #fields: Fields | undefined;

  constructor(list: EntryList, plain: Entry<Fields>) {
    this.id = plain.id;
    this.path = plain.path;
    this.intact = plain.intact;
    if (plain.removed !== undefined) this.removed = plain.removed;
    this.#list = list;
    this.#plain = plain;
  }

  // Made when somebody asks, in a build that was not the first.
  get fields(): Fields {
    if (notesEach) noteEntry(this.path);
    this.#fields ??= notedFields(this.#list, this.#plain.fields);
    return this.#fields;
  }

  get frontMatterText(): string | undefined {
    if (notesEach) noteEntry(this.path);
    noteOne(fieldNote(this.#list, allFields));
    return this.#plain.frontMatterText;
  }

  // Worked out when somebody asks, of a file that was read in this build.
  get frontMatterDigest(): string | undefined {
    return this.#plain.frontMatterDigest;
  }

  get bodyDigest(): string | undefined {
    return this.#plain.bodyDigest;
  }

  get raw(): Readonly<Record<string, unknown>> {
    if (notesEach) noteEntry(this.path);
    noteOne(fieldNote(this.#list, allFields));
    return this.#plain.raw;
  }

  get body(): Body {
    noteBody(this.path);
    return this.#plain.body;
  }
}
