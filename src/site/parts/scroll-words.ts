import type { Localised } from "../words/localised.ts";

const da = {
  scrollable: (caption: string) => `${caption}, kan rulles`,
};

/** What a table that is wider than its place is called. */
export const scrollWords: Localised<typeof da> = {
  da,
  en: { scrollable: (caption) => `${caption}, scrollable` },
};
