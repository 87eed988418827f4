import type { Body, Entry } from "../domain/entry.ts";
import type { FileBytes, TextFile } from "../domain/source-file.ts";
import { splitFrontMatter } from "./front-matter.ts";

/** What is known of a kept entry at a glance; the rest is JSON that is parsed when somebody asks for it. */
interface Head {
  readonly free: boolean;
  /** Between which bytes the front matter's text stands. */
  readonly yaml: readonly [from: number, to: number];
  readonly bodyFrom: number;
  readonly bodyLine: number;
  /** Where the JSON of the fields ends and that of the body begins. */
  readonly fieldsEnd: number;
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
  const head = [
    entry.freeOfHints === true ? 1 : 0,
    ...[yamlFrom, yamlTo, split.bodyOffset, line, fields.length],
    ...[digest(bytes.text(yamlFrom, yamlTo)), digest(`${line}\n${entry.body.text}`), entry.id],
  ].join(" ");
  const text = `${head}\n${fields}${inLetters([sections, links])}`;
  return headForm.exec(text.slice(0, mostHeadLetters))?.[0] === `${head}\n` ? text : undefined;
}

const inLetters = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The entry again, of a file with the same content, wherever that lies now; its fields are parsed when somebody asks. Throws for a text of another form. */
export function entryFromKept<Fields extends { readonly id: string }>(
  kept: KeptEntryText,
  { path }: TextFile,
  bytes: FileBytes,
): Entry<Fields> {
  const found = headForm.exec(kept.letters(0, mostHeadLetters));
  if (found === null) throw new Error("This is no entry that was kept");
  const from = found[0].length;
  const head = headOf(found, from);
  let fields: Fields | undefined;
  const fieldsNow = (): Fields => {
    fields ??= JSON.parse(kept.letters(from, head.fieldsEnd)) as Fields;
    return fields;
  };
  const entry = {
    id: head.id,
    path,
    get fields() {
      return fieldsNow();
    },
    intact: true,
    body: bodyFromKept(head, kept, bytes),
    get frontMatterText() {
      return bytes.text(...head.yaml);
    },
    get raw() {
      return fieldsNow() as Entry<Fields>["raw"];
    },
    ...(head.free && { freeOfHints: true as const }),
  };
  // Whoever copies an entry to change it does not copy this along.
  return Object.defineProperties(entry, {
    frontMatterDigest: { value: head.frontMatterDigest },
    bodyDigest: { value: head.bodyDigest },
  });
}

function headOf(found: RegExpExecArray, from: number): Head {
  const [, free, ...more] = found;
  const [yamlFrom = 0, yamlTo = 0, bodyFrom = 0, bodyLine = 0, length = 0] = more.map(Number);
  return {
    free: free === "1",
    yaml: [yamlFrom, yamlTo],
    bodyFrom,
    bodyLine,
    fieldsEnd: from + length,
    frontMatterDigest: more[5] ?? "",
    bodyDigest: more[6] ?? "",
    id: more[7] ?? "",
  };
}

function bodyFromKept(head: Head, kept: KeptEntryText, bytes: FileBytes): Body {
  let facts: [Body["sections"], Body["links"]] | undefined;
  const factsNow = (): [Body["sections"], Body["links"]] => {
    facts ??= JSON.parse(kept.letters(head.fieldsEnd, kept.length)) as NonNullable<typeof facts>;
    return facts;
  };
  return {
    get text() {
      return bytes.text(head.bodyFrom, bytes.length);
    },
    line: head.bodyLine,
    get sections() {
      return factsNow()[0];
    },
    get links() {
      return factsNow()[1];
    },
  };
}
