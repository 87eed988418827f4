import type { Localised } from "../words/localised.ts";

const da = { more: "Mere på den engelske side" };

/** Where a short page leads to the whole one, in the other language. */
export const furtherWords: Localised<typeof da> = {
  da,
  en: { more: "More on the Danish page" },
};
