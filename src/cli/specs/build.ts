import type { Text } from "../../domain/language.ts";
import { type CommandSpec, option } from "../command-spec.ts";
import { noCacheOption } from "./cache-option.ts";
import { profileOption } from "./profile-option.ts";
import { siteOptions } from "./site-options.ts";

const folder: Text = { da: "<mappe>", en: "<folder>" };

/** `catalogue build` */
export const buildSpec: CommandSpec = {
  name: "build",
  operands: { da: "", en: "" },
  leastOperands: 0,
  mostOperands: 0,
  summary: { da: "Byg webstedet til en mappe", en: "Build the site into a folder" },
  options: [
    option(
      "out",
      folder,
      "Mappen, der skrives i; ellers _site",
      "The folder to write to; otherwise _site",
    ),
    ...siteOptions,
    option(
      "shard",
      { da: "<del>", en: "<part>" },
      "Byg kun den ene af flere lige store dele, fx 2/8",
      "Build only one of several equal parts, such as 2/8",
    ),
    option(
      "merge",
      folder,
      "Byg ikke, men saml de dele, der ligger i mappen",
      "Do not build, but put together the parts that lie in the folder",
    ),
    {
      name: "no-workers",
      summary: {
        da: "Brug kun én tråd, også til et stort katalog",
        en: "Use one thread only, even for a large catalogue",
      },
    },
    noCacheOption,
    profileOption,
  ],
  examples: [
    { line: "build", says: { da: "Til mappen _site", en: "Into the folder _site" } },
    {
      line: "build --out public --edition public --base-path /integrationer/",
      says: { da: "Den offentlige udgave", en: "The public edition" },
    },
    {
      line: "build --shard 2/8 --today 2027-01-31 --out dele/2",
      says: {
        da: "Anden del af otte; se docs/architecture.md",
        en: "Part two of eight; see docs/architecture.md",
      },
    },
    {
      line: "build --merge dele",
      says: { da: "Alle otte dele, samlet i _site", en: "All eight parts, together in _site" },
    },
  ],
};
