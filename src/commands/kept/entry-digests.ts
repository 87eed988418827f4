import type { Entry } from "../../domain/entry.ts";
import { shortDigest } from "../../io/short-digest.ts";

/** Names an entry's front matter as it stood. */
export const frontMatterDigestOf = (entry: Entry<unknown>): string =>
  entry.frontMatterDigest ?? shortDigest(entry.frontMatterText ?? "");

/** Names the text of its body, and where that begins. */
export const bodyDigestOf = (entry: Entry<unknown>): string =>
  entry.bodyDigest ?? shortDigest(`${entry.body.line}\n${entry.body.text}`);
