import type { Entry } from "../domain/entry.ts";
import type { FileBytes, TextFile } from "../domain/source-file.ts";
import { splitFrontMatter } from "./front-matter.ts";

/** An entry as it is kept between runs: what was made of its content, and between which bytes its texts stand. */
interface KeptEntry<Fields> {
  readonly fields: Fields;
  readonly body: Omit<Entry<Fields>["body"], "text">;
  readonly free: boolean;
  readonly yaml: readonly [from: number, to: number];
  readonly bodyFrom: number;
}

/**
 * What is worth keeping of an entry, as JSON in letters of one byte, which is the fastest to read again. Nothing of a file in which
 * something was wrong: that is read anew each time.
 */
export function keptEntryText(entry: Entry<unknown>, bytes: FileBytes): string | undefined {
  const split = splitFrontMatter(bytes.letters());
  if (!entry.intact || "problem" in split) return undefined;
  const { line, sections, links } = entry.body;
  const kept: KeptEntry<unknown> = {
    fields: entry.fields,
    body: { line, sections, links },
    free: entry.freeOfHints === true,
    yaml: [split.yamlOffset, split.yamlOffset + split.yaml.length],
    bodyFrom: split.bodyOffset,
  };
  return JSON.stringify(kept).replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The entry again, of a file with the same content, wherever that lies now. Throws for a text of another form. */
export function entryFromKept<Fields extends { readonly id: string }>(
  text: string,
  { path }: TextFile,
  bytes: FileBytes,
): Entry<Fields> {
  const { fields, body, free, yaml, bodyFrom } = JSON.parse(text) as KeptEntry<Fields>;
  if (![body.line, ...yaml, bodyFrom].every(Number.isSafeInteger))
    throw new Error("This is no entry that was kept");
  return {
    id: fields.id,
    path,
    fields,
    intact: true,
    body: {
      get text() {
        return bytes.text(bodyFrom, bytes.length);
      },
      line: body.line,
      sections: body.sections,
      links: body.links,
    },
    get frontMatterText() {
      return bytes.text(...yaml);
    },
    raw: fields as Entry<Fields>["raw"],
    ...(free && { freeOfHints: true }),
  };
}
