import { fold } from "../client/common/fold.ts";
import { stemDanish } from "./danish-stemmer.ts";

/** Words that stand in every text and tell nothing of it. */
const commonWords = new Set(
  "af at blev blive bliver da de dem den der deres det dette dig din disse dog du efter eller en end er et for fra ham han har hos hun hvad hvis hvor i ikke ind ingen jeg jer jo kan kun man med meget mens mere mig min mod må ned ned nogen noget nu når og også om op os over på sig sin skal skulle som så til ud under var ved vi vil ville vor være været".split(
    " ",
  ),
);

/** True for a word in small letters that tells nothing of a text. */
export const isCommonWord = (word: string): boolean => commonWords.has(word);

/** The words of a text in small letters, without those that tell nothing. */
export function wordsOf(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !commonWords.has(word));
}

/** What a word is looked up by: its stem, in letters everybody can type. */
export const termOf = (word: string): string => fold(stemDanish(word));
