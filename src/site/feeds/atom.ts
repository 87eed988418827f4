import type { Locale } from "../../domain/language.ts";

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** ISO date. */
  readonly updated: string;
  readonly url: string;
}

const escapeXml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    // XML 1.0 knows no control characters besides tab and line breaks, and neither of these two.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

/** A feed after RFC 4287. `updated` of the feed is that of its latest entry. */
export function toAtom(feed: {
  readonly locale: Locale;
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly self: string;
  readonly home: string;
  readonly updated: string;
  readonly entries: readonly AtomEntry[];
}): string {
  const entries = feed.entries.map(
    (entry) => `<entry>
<id>${escapeXml(entry.id)}</id>
<title>${escapeXml(entry.title)}</title>
<updated>${entry.updated}T00:00:00Z</updated>
<link href="${escapeXml(entry.url)}"/>
<summary>${escapeXml(entry.summary)}</summary>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">
<id>${escapeXml(feed.id)}</id>
<title>${escapeXml(feed.title)}</title>
<updated>${feed.updated}T00:00:00Z</updated>
<author><name>${escapeXml(feed.author)}</name></author>
<link rel="self" href="${escapeXml(feed.self)}"/>
<link href="${escapeXml(feed.home)}"/>
${entries.join("")}</feed>
`;
}
