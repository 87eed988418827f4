import type { Entry } from "../domain/entry.ts";
import type { FileBytes } from "../domain/source-file.ts";
import { readBodyBytes } from "./body.ts";
import { EntryOfBytes } from "./entry-of-bytes.ts";
import { readPlainBytes } from "./plain/read-plain-bytes.ts";
import { splitBytes } from "./split-bytes.ts";

/** What an earlier reading of the same content knows of its entry. */
interface Known {
  readonly id: string;
  readonly frontMatterDigest: string;
  readonly bodyDigest: string;
  readonly freeOfHints: boolean;
}

/**
 * Reads an entry again in which an earlier reading of the very same content, by the same schemas, found nothing wrong: nothing is checked any more.
 * Gives nothing where its bytes alone do not tell all of it; then it must be read as any other file.
 */
export function readSoundEntry<Fields extends { readonly id: string }>(
  path: string,
  bytes: FileBytes,
  { id, freeOfHints, frontMatterDigest, bodyDigest }: Known,
): Entry<Fields> | undefined {
  const view = bytes.view();
  const split = splitBytes(view);
  const data = split && readPlainBytes(view, ...split.yaml);
  if (split === undefined || data?.["id"] !== id) return undefined;
  const { body } = readBodyBytes(bytes, split.bodyFrom, split.bodyLine);
  const entry = new EntryOfBytes<Fields>(
    // The validator has vouched for these fields, and the types are made from its schema.
    {
      ...{ id, path, fields: data as unknown as Fields, raw: data, intact: true },
      ...(freeOfHints && { freeOfHints }),
    },
    bytes,
    split,
    body,
  );
  entry.know({ frontMatter: frontMatterDigest, body: bodyDigest });
  return entry;
}
