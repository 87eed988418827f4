import { type OptionSpec, option } from "../command-spec.ts";

/** Which repository on GitHub. */
export const repositoryOption: OptionSpec = option(
  "repository",
  { da: "<ejer/navn>", en: "<owner/name>" },
  "Repositoriet på GitHub; ellers site.repository i governance.yml",
  "The repository on GitHub; otherwise site.repository in governance.yml",
);
