import type { PeerCall } from "../domain/gate/gate-report.ts";
import type { Locale } from "../domain/language.ts";
import { clipped } from "./clipped.ts";
import { markdownLink, markdownText } from "./escape.ts";

/** One municipality to call, as Markdown: what it has, the page of it, and why it is named. Every text is untrusted. */
export function peerLine({ reasons, sentence, title, url }: PeerCall, locale: Locale): string {
  const name = clipped(title);
  const page = url === undefined ? markdownText(name) : markdownLink(name, url);
  const told = markdownText(clipped(sentence[locale], 500));
  return `${told}.<br>${page} (${markdownText(clipped(reasons[locale], 400))})`;
}
