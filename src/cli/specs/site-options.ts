import type { OptionSpec } from "../command-spec.ts";

/** What building and serving the site have in common. */
export const siteOptions: readonly OptionSpec[] = [
  {
    name: "base-path",
    value: { da: "<sti>", en: "<path>" },
    kind: "address-path",
    summary: {
      da: "Stien, webstedet skal ligge under, fx /integrationer/",
      en: "The path the site will lie under, such as /integrations/",
    },
  },
  {
    name: "edition",
    value: { da: "<udgave>", en: "<edition>" },
    choices: ["internal", "public"],
    summary: {
      da: "internal viser alt, public kun det offentlige; ellers internal",
      en: "internal shows all, public only what is public; otherwise internal",
    },
  },
];
