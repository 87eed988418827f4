/** Letters as people type them without a Danish keyboard: small, æ as ae, ø as oe, å as aa, no other accents. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
