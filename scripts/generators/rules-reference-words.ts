import type { Severity } from "../../src/domain/finding.ts";
import type { Locale } from "../../src/domain/language.ts";
import type { ExampleSubject } from "../../src/rules/examples/rule-example.ts";

/** The words around what the rules say of themselves, in the rule reference. */
export interface RuleWords {
  readonly path: string;
  readonly title: string;
  readonly made: string;
  readonly intro: readonly string[];
  readonly table: readonly [string, string, string];
  readonly severity: Readonly<Record<Severity, string>>;
  readonly absolute: string;
  readonly unwaivable: string;
  readonly missing: string;
  readonly wrong: string;
  readonly right: string;
  readonly found: string;
  readonly given: string;
  readonly before: string;
  readonly beside: string;
  readonly inPhaseSince: (date: string) => string;
  readonly deleted: string;
  readonly shows: Readonly<Record<ExampleSubject, string>>;
}

export const ruleWords: Readonly<Record<Locale, RuleWords>> = {
  da: {
    path: "docs/regler.md",
    title: "Regler",
    made: "Dannet af reglerne i src/rules med `npm run generate`. Ret reglen eller dens eksempel, ikke denne side.",
    intro: [
      "Reglerne finder det, et skema ikke kan se: det, der sammenligner datoer, filer, historik og dagen i dag. Krav, der kan læses af én fil, står i [krav ved portene](kriterier.md), og det, hvert felt må rumme, i [felter](felter.md).",
      "En **fejl** spærrer for en pull request, der rører filen. En **advarsel** spærrer ikke, men skal håndteres. En **oplysning** er et godt råd. Hver nat bliver hele kataloget kontrolleret med dagens dato.",
      "Passer en regel ikke i et bestemt tilfælde, kan der gives en tidsbegrænset dispensation: skriv reglens id, begrundelsen, en slutdato og den rollepostkasse, der har godkendt den, under `waivers`. Enkelte regler kan ingen få lov til at fravige; de er mærket herunder.",
      "Fund om filens form har id'erne `yaml`, `front-matter` og `schema`. Et krav, der ikke er opfyldt, har sit eget id.",
      "I eksemplerne er det i dag den 23.11.2026. De viser kun de linjer, det handler om; resten af filen er i orden.",
    ],
    table: ["Regel", "Slags", "Finder"],
    severity: { error: "Fejl", warning: "Advarsel", info: "Oplysning" },
    absolute: "Kan hverken fraviges med en dispensation eller med en etiket.",
    unwaivable: "Kan ikke fraviges med en dispensation.",
    missing:
      "For en eksisterende integration (`legacy`) en advarsel til og med `legacy.completeBy`.",
    wrong: "Forkert",
    right: "Rigtigt",
    found: "Fundet lyder",
    given: "Når integrationen har",
    before: "På hovedgrenen",
    beside: "En anden integration i kataloget",
    inPhaseSince: (date) =>
      `Efter git-historikken har integrationen stået i fasen siden den ${date}.`,
    deleted: "filen er slettet.",
    shows: {
      integration: "",
      system: "systemets fil",
      governance: "`.github/governance.yml`",
      body: "brødteksten",
      "other-integration": "den anden integrations fil",
      deletion: "",
    },
  },
  en: {
    path: "docs/en/rules.md",
    title: "Rules",
    made: "Made from the rules in src/rules by `npm run generate`. Change the rule or its example, not this page.",
    intro: [
      "The rules find what a schema cannot see: whatever compares dates, files, history and today. Criteria that can be read from one file are in [criteria at the gates](criteria.md), and what each field may hold in [fields](fields.md).",
      "An **error** blocks a pull request that touches the file. A **warning** does not block, but must be dealt with. An **info** is good advice. Every night the whole catalogue is checked against the day's date.",
      "When a rule does not fit a certain case, a waiver can be given for a time: write the rule's id, the reason, an end date and the role mailbox that approved it under `waivers`. A few rules nobody may set aside; they are marked below.",
      "Findings about a file's form have the ids `yaml`, `front-matter` and `schema`. A criterion that is not met has its own id.",
      "In the examples today is 23 November 2026. They show only the lines in question; the rest of the file is in order.",
    ],
    table: ["Rule", "Kind", "Finds"],
    severity: { error: "Error", warning: "Warning", info: "Info" },
    absolute: "Can be set aside neither by a waiver nor by a label.",
    unwaivable: "Cannot be waived.",
    missing:
      "For an existing integration (`legacy`) a warning up to and including `legacy.completeBy`.",
    wrong: "Wrong",
    right: "Right",
    found: "The finding says",
    given: "When the integration has",
    before: "On the main branch",
    beside: "Another integration in the catalogue",
    inPhaseSince: (date) =>
      `By the git history the integration has stood in the phase since ${date}.`,
    deleted: "the file is deleted.",
    shows: {
      integration: "",
      system: "the system's file",
      governance: "`.github/governance.yml`",
      body: "the body",
      "other-integration": "the other integration's file",
      deletion: "",
    },
  },
};
