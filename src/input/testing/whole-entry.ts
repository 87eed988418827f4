import type { Entry } from "../../domain/entry.ts";

/** All that an entry says, as plain data, however it is held. */
export function wholeEntry(entry: Entry<unknown>): object {
  const { id, path, fields, intact, removed, raw, freeOfHints, frontMatterText } = entry;
  const { text, line, sections, links } = entry.body;
  const body = { text, line, sections, links };
  return { id, path, fields, intact, removed, raw, freeOfHints, frontMatterText, body };
}
