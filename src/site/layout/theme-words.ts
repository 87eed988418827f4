import type { Localised } from "../words/localised.ts";

const da = {
  theme: "Farver",
  system: "Som enheden",
  light: "Lyse",
  dark: "Mørke",
};

/** The choice of colours, which the script puts into the footer. */
export const themeWords: Localised<typeof da> = {
  da,
  en: { theme: "Colours", system: "As the device", light: "Light", dark: "Dark" },
};
