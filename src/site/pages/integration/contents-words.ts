import type { Localised } from "../../words/localised.ts";

const da = { onThisPage: "På denne side" };

/** The list of what stands on a long page. */
export const contentsWords: Localised<typeof da> = {
  da,
  en: { onThisPage: "On this page" },
};
