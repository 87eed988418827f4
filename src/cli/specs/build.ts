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
    option("out", folder, "Mappen, der skrives i (_site)", "The folder to write to (_site)"),
    ...siteOptions,
    noCacheOption,
    profileOption,
  ],
  examples: [
    { line: "build", says: { da: "Til mappen _site", en: "Into the folder _site" } },
    {
      line: "build --out public --edition public --base-path /integrationer/",
      says: { da: "Den offentlige udgave", en: "The public edition" },
    },
  ],
};
