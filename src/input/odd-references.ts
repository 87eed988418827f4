import type { Text } from "../domain/language.ts";
import { findOddCharacters } from "./odd-characters.ts";

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|lrm|rlm);/g;

const isOddCode = (code: number): boolean =>
  code <= 0x10_ff_ff && findOddCharacters(String.fromCodePoint(code), 1).length > 0;

/** An odd character by its number or name: where it stands, and as it is written. */
export interface OddReference {
  readonly offset: number;
  readonly written: string;
}

/** Markdown makes characters of `&#x202E;` and its like: what may not stand in a body may not come of it either. The first `max` of them. */
export function findOddReferences(body: string, max = 5): readonly OddReference[] {
  if (!body.includes("&")) return [];
  const found: OddReference[] = [];
  for (const { 0: written, 1: decimal, 2: hexadecimal, index } of body.matchAll(reference)) {
    const code =
      decimal === undefined ? Number.parseInt(hexadecimal ?? "200e", 16) : Number(decimal);
    if (isOddCode(code)) found.push({ offset: index, written });
    if (found.length === max) break;
  }
  return found;
}

/** What to say of one. */
export const oddReferenceMessage = ({ written }: OddReference): Text => ({
  da: `"${written}" bliver til et usynligt tegn, som ikke må være i filen. Slet det.`,
  en: `"${written}" becomes an invisible character, which the file may not hold. Delete it.`,
});
