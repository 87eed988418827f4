import type { OptionSpec } from "../command-spec.ts";

/** What every command that changes many files takes. */
export const codemodOptions: readonly OptionSpec[] = [
  {
    name: "write",
    summary: {
      da: "Gør det; ellers vises kun forskellen",
      en: "Do it; otherwise only show the difference",
    },
  },
  {
    name: "force",
    summary: {
      da: "Også i filer med ændringer, der ikke er gemt i git",
      en: "Also in files with changes that are not committed",
    },
  },
];
