/** The languages people read the catalogue in. Danish is the default everywhere. */
export const locales = ["da", "en"] as const;
export type Locale = (typeof locales)[number];

/** One text in both languages; both are written by hand, neither is made by machine at run time. */
export interface Text {
  readonly da: string;
  readonly en: string;
}
