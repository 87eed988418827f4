import type { CommandSpec } from "../command-spec.ts";
import { repositoryOption } from "./repository-option.ts";

/** `catalogue doctor` */
export const doctorSpec: CommandSpec = {
  name: "doctor",
  operands: { da: "", en: "" },
  leastOperands: 0,
  mostOperands: 0,
  summary: {
    da: "Find de beskyttelser på GitHub, der ikke er slået til",
    en: "Find the protections on GitHub that are not switched on",
  },
  options: [repositoryOption],
  examples: [
    {
      line: "doctor --repository eksempelby/integrationer",
      says: {
        da: "Gennemgå repositoriets indstillinger (kræver GITHUB_TOKEN)",
        en: "Go through the repository's settings (needs GITHUB_TOKEN)",
      },
    },
  ],
};
