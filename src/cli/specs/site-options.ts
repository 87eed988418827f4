import { type OptionSpec, option } from "../command-spec.ts";

/** What building and serving the site have in common. */
export const siteOptions: readonly OptionSpec[] = [
  option(
    "base-path",
    { da: "<sti>", en: "<path>" },
    "Stien, siden skal ligge under, fx /integrationer/",
    "The path the site will lie under, e.g. /integrations/",
  ),
  {
    name: "edition",
    value: { da: "<udgave>", en: "<edition>" },
    choices: ["internal", "public"],
    summary: {
      da: "internal viser alt, public kun det offentlige",
      en: "internal shows all, public only what is public",
    },
  },
];
