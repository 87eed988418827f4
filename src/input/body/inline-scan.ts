import type { BodyLink } from "../../domain/entry.ts";
import { hasLetters, saysSomething } from "./template-text.ts";

/** A stretch of one line read for certain: its links, and whether it says anything. */
export interface SureLine {
  readonly links: readonly BodyLink[];
  readonly says: boolean;
}

/** Marks that may be more than text: code, escapes, entities, tags, brackets. */
const doubtful = /[`\\<[\]]|&[a-zA-Z#]/;

/** HTML, escapes and entities change what a line says; a lone backtick may open code that ends on another line. */
const unsure = /\\|&[a-zA-Z#]|<[a-zA-Z/!?]/;

/** A link that begins a word; inside an address `[` could be part of it. */
const plainLink = /((?:^|\s)[(*_"'»]*)(!?)\[([^[\]`\\<&|]*)\]\(([^\s()<>\\&|[\]]+)\)/g;

const none: readonly BodyLink[] = [];
const saying: SureLine = { links: none, says: true };
const silent: SureLine = { links: none, says: false };

function withLinks(text: string, line: number, offset: number): SureLine | undefined {
  const links: BodyLink[] = [];
  let image = false;
  const rest = text.replace(
    plainLink,
    (_, before: string, bang: string, label: string, target: string, at: number) => {
      image ||= bang === "!";
      links.push({ target, image: bang === "!", line, column: offset + at + before.length + 1 });
      return `${before}${label}`;
    },
  );
  if (/[[\]]/.test(rest)) return undefined;
  return { links, says: image || saysSomething(rest) };
}

/**
 * Reads the text of one line without a Markdown parser; nothing when it is not sure. `offset` is how many characters of
 * the line stand before `text`.
 */
export function scanInline(text: string, line: number, offset: number): SureLine | undefined {
  // Without a bracket there is no tick box to mind.
  if (!doubtful.test(text)) return hasLetters(text) ? saying : silent;
  if (unsure.test(text)) return undefined;
  const ticks = text.match(/`/g)?.length ?? 0;
  const bracketed = text.includes("[") || text.includes("]");
  if (ticks % 2 === 1 || (ticks > 0 && bracketed)) return undefined;
  if (bracketed) return withLinks(text, line, offset);
  return hasLetters(text) ? saying : silent;
}
