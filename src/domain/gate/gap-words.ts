import type { Text } from "../language.ts";
import type { GateReason } from "./gate-decision.ts";
import type { FactGap } from "./pull-request-facts.ts";

const things: Readonly<Record<FactGap["what"], Text>> = {
  "pull-request": { da: "selve forslaget", en: "the pull request itself" },
  files: { da: "listen over ændrede filer", en: "the list of changed files" },
  commits: { da: "listen over ændringer (commits)", en: "the list of commits" },
  labels: { da: "etiketterne", en: "the labels" },
  "label-events": { da: "etiketternes historik", en: "the history of the labels" },
  reviews: { da: "gennemgangene", en: "the reviews" },
  signatures: { da: "de registrerede underskrifter", en: "the recorded signatures" },
  access: {
    da: "underskrivernes adgang til kataloget",
    en: "the signers' access to the catalogue",
  },
  content: { da: "filernes indhold", en: "the content of the files" },
  policy: { da: "reglerne på hovedgrenen", en: "the rules on the main branch" },
};

const whys: Readonly<Record<FactGap["why"], Text>> = {
  truncated: {
    da: "GitHub gav kun en del af svaret. Del forslaget i mindre dele, hvis det bliver ved",
    en: "GitHub gave only part of the answer. Split the pull request if this goes on",
  },
  refused: {
    da: "GitHub gav ikke adgang. En administrator skal se på workflowets rettigheder",
    en: "GitHub refused access. An administrator has to look at the workflow's permissions",
  },
  failed: {
    da: "GitHub svarede ikke brugbart. Prøv igen om lidt med »Re-run jobs«",
    en: "GitHub gave no usable answer. Try again shortly with “Re-run jobs”",
  },
  "not-understood": {
    da: "Svaret fra GitHub var ukendt. En administrator skal opdatere kataloget",
    en: "GitHub's answer was unknown. An administrator has to update the catalogue",
  },
};

/** What could not be read in full; the gate stays closed for it. */
export function gapReason({ detail, what, why }: FactGap): GateReason {
  const tail = detail === undefined ? "." : ` (${detail}).`;
  return {
    code: "gap",
    text: {
      da: `Det var ikke muligt at læse ${things[what].da} helt, og så forbliver porten lukket. ${whys[why].da}${tail}`,
      en: `It was not possible to read ${things[what].en} in full, so the gate stays closed. ${whys[why].en}${tail}`,
    },
  };
}
