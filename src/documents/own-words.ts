import type { IntegrationRecord } from "../domain/integration-record.ts";
import type { Locale } from "../domain/language.ts";

/** What the municipality wrote itself, in its own language. */
export interface OwnWords {
  readonly locale: Locale;
  readonly texts: ReadonlySet<string>;
}

/** A stretch of text; `locale` where it is not in the document's language. */
export interface Stretch {
  readonly text: string;
  readonly locale?: Locale;
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value.trim();
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one);
}

/** All that a record quotes. */
export const ownWords = (record: IntegrationRecord, locale: Locale): OwnWords => ({
  locale,
  texts: new Set([...textsIn(record)].filter((text) => text !== "")),
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Tells which stretches of a document's texts are the municipality's own words: a text that is nothing else, and inside another one whatever has
 * more words than one, as a single word may be one of the document's language too.
 */
export function stretchesBy(own: OwnWords | undefined): (text: string) => readonly Stretch[] {
  if (own === undefined) return (text) => [{ text }];
  const { locale, texts } = own;
  const long = [...texts].filter((text) => /\s/.test(text)).sort((a, b) => b.length - a.length);
  const any = long.length === 0 ? undefined : new RegExp(`(${long.map(escaped).join("|")})`);
  return (text) => {
    if (texts.has(text) || text.split(", ").every((part) => texts.has(part)))
      return [{ text, locale }];
    return (any === undefined ? [text] : text.split(any)).flatMap((part, index) =>
      part === "" ? [] : [{ text: part, ...(index % 2 === 1 && { locale }) }],
    );
  };
}
