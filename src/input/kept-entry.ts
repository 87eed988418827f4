import type { Body, Entry } from "../domain/entry.ts";
import type { FileBytes, TextFile } from "../domain/source-file.ts";
import { EntryOfBytes } from "./entry-of-bytes.ts";
import { splitFrontMatter } from "./front-matter.ts";

/** What is known of a kept entry at a glance; the rest is JSON that is parsed when somebody asks for it. */
interface Head {
  readonly free: boolean;
  /** Between which bytes the front matter's text stands. */
  readonly yaml: readonly [from: number, to: number];
  readonly bodyFrom: number;
  readonly bodyLine: number;
  /** Where the JSON of the fields stands; that of the body follows it. */
  readonly fields: readonly [from: number, to: number];
  readonly frontMatterDigest: string;
  readonly bodyDigest: string;
  readonly id: string;
}

/** An entry as it is kept, in letters of one byte. */
export interface KeptEntryText {
  readonly length: number;
  readonly letters: (from: number, to: number) => string;
}

const headForm = /^([01]) (\d+) (\d+) (\d+) (\d+) (\d+) ([\w-]{24}) ([\w-]{24}) ([^\n]+)\n/;
const mostHeadLetters = 400;

/**
 * What is worth keeping of an entry: a line that tells what is asked of each entry, and JSON in letters of one byte, which is the fastest
 * to read again. Nothing of a file in which something was wrong: that is read anew each time. `digest` names its texts.
 */
export function keptEntryText(
  entry: Entry<unknown>,
  bytes: FileBytes,
  digest: (text: string) => string,
): string | undefined {
  const split = splitFrontMatter(bytes.letters());
  if (!entry.intact || "problem" in split) return undefined;
  const { line, sections, links } = entry.body;
  const fields = inLetters(entry.fields);
  const [yamlFrom, yamlTo] = [split.yamlOffset, split.yamlOffset + split.yaml.length];
  const digests = {
    frontMatter: entry.frontMatterDigest ?? digest(bytes.text(yamlFrom, yamlTo)),
    body: entry.bodyDigest ?? digest(`${line}\n${entry.body.text}`),
  };
  if (entry instanceof EntryOfBytes) entry.know(digests);
  const head = [
    entry.freeOfHints === true ? 1 : 0,
    ...[yamlFrom, yamlTo, split.bodyOffset, line, fields.length],
    ...[digests.frontMatter, digests.body, entry.id],
  ].join(" ");
  const text = `${head}\n${fields}${inLetters([sections, links])}`;
  return headForm.exec(text.slice(0, mostHeadLetters))?.[0] === `${head}\n` ? text : undefined;
}

const inLetters = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/**
 * The entry again, of a file with the same content, wherever that lies now; its fields are parsed when somebody asks. Throws for a text
 * of another form.
 */
export function entryFromKept<Fields extends { readonly id: string }>(
  kept: KeptEntryText,
  { path }: TextFile,
  bytes: FileBytes,
): Entry<Fields> {
  const found = headForm.exec(kept.letters(0, mostHeadLetters));
  if (found === null) throw new Error("This is no entry that was kept");
  return new KeptEntry<Fields>(path, headOf(found, found[0].length), kept, bytes);
}

function headOf(found: RegExpExecArray, from: number): Head {
  const [, free, ...more] = found;
  const [yamlFrom = 0, yamlTo = 0, bodyFrom = 0, bodyLine = 0, length = 0] = more.map(Number);
  return {
    free: free === "1",
    yaml: [yamlFrom, yamlTo],
    bodyFrom,
    bodyLine,
    fields: [from, from + length],
    frontMatterDigest: more[5] ?? "",
    bodyDigest: more[6] ?? "",
    id: more[7] ?? "",
  };
}

/** A class, as every object with getters of its own is twice the size; and whoever copies one to change it copies no digest along. */
class KeptEntry<Fields> implements Entry<Fields> {
  readonly id: string;
  readonly path: string;
  readonly intact = true;
  readonly body: Body;
  declare readonly freeOfHints?: true;
  readonly #head: Head;
  readonly #kept: KeptEntryText;
  readonly #bytes: FileBytes;
  #fields: Fields | undefined;

  constructor(path: string, head: Head, kept: KeptEntryText, bytes: FileBytes) {
    this.id = head.id;
    this.path = path;
    this.body = new KeptBody(head, kept, bytes);
    if (head.free) this.freeOfHints = true;
    this.#head = head;
    this.#kept = kept;
    this.#bytes = bytes;
  }

  get fields(): Fields {
    this.#fields ??= JSON.parse(this.#kept.letters(...this.#head.fields)) as Fields;
    return this.#fields;
  }

  get raw(): Entry<Fields>["raw"] {
    return this.fields as Entry<Fields>["raw"];
  }

  get frontMatterText(): string {
    return this.#bytes.text(...this.#head.yaml);
  }

  get frontMatterDigest(): string {
    return this.#head.frontMatterDigest;
  }

  get bodyDigest(): string {
    return this.#head.bodyDigest;
  }
}

type BodyFacts = readonly [Body["sections"], Body["links"]];

class KeptBody implements Body {
  readonly #head: Head;
  readonly #kept: KeptEntryText;
  readonly #bytes: FileBytes;
  #facts: BodyFacts | undefined;

  constructor(head: Head, kept: KeptEntryText, bytes: FileBytes) {
    this.#head = head;
    this.#kept = kept;
    this.#bytes = bytes;
  }

  get line(): number {
    return this.#head.bodyLine;
  }

  get text(): string {
    return this.#bytes.text(this.#head.bodyFrom, this.#bytes.length);
  }

  get sections(): Body["sections"] {
    return this.#factsNow()[0];
  }

  get links(): Body["links"] {
    return this.#factsNow()[1];
  }

  #factsNow(): BodyFacts {
    const { length, letters } = this.#kept;
    this.#facts ??= JSON.parse(letters(this.#head.fields[1], length)) as BodyFacts;
    return this.#facts;
  }
}
