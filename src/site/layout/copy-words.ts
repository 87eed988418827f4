import type { Localised } from "../words/localised.ts";

const da = {
  copy: "Du læser en kopi, der er åbnet fra en fil. Søgning, filtre, formularer og dokumenter virker kun på webstedet.",
};

/** What a script says on a page that was opened from a file. */
export const copyWords: Localised<typeof da> = {
  da,
  en: {
    copy: "You are reading a copy opened from a file. Search, filters, forms and documents work on the website only.",
  },
};
