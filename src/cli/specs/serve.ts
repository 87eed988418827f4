import { type CommandSpec, option } from "../command-spec.ts";
import { noCacheOption } from "./cache-option.ts";
import { profileOption } from "./profile-option.ts";
import { siteOptions } from "./site-options.ts";

/** `catalogue serve` */
export const serveSpec: CommandSpec = {
  name: "serve",
  operands: { da: "", en: "" },
  leastOperands: 0,
  mostOperands: 0,
  summary: {
    da: "Vis webstedet på din egen maskine, altid opdateret",
    en: "Show the site on your own machine, always up to date",
  },
  options: [
    {
      ...option(
        "port",
        { da: "<port>", en: "<port>" },
        "Porten; ellers 4321 eller den næste ledige",
        "The port; otherwise 4321 or the next that is free",
      ),
      kind: "port",
    },
    ...siteOptions,
    noCacheOption,
    profileOption,
    {
      name: "validate-first",
      summary: { da: "Vis først, hvad validate siger", en: "First show what validate says" },
    },
  ],
  examples: [
    {
      line: "serve",
      says: { da: "Åbn adressen, der bliver vist", en: "Open the address that is shown" },
    },
  ],
};
