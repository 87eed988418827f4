import { remembered } from "../remembered.ts";

/** The same words however they are typed: small letters, æøå as ae, oe, aa, other marks dropped, `&` as og. */
export const foldText: (text: string) => string = remembered((text) =>
  text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replaceAll("&", " og ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, ""),
);

/** The words of a folded text: runs of letters and digits. */
export const foldedWords = (text: string): readonly string[] =>
  foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
