import { intakeOutcomes } from "../../domain/intake/decide-intake.ts";
import { intakeFields } from "../../domain/intake/intake-form.ts";
import type { IntakeReport } from "../../domain/intake/intake-report.ts";
import { troubleText } from "../../domain/intake/parse-intake.ts";

const base: IntakeReport = {
  outcome: "proposed",
  issue: 17,
  title: "Bookinger fra Outlook vises i lokaleoversigten",
  unit: "Visitationen",
  handedOver: undefined,
  branch: "intake/17",
  defaultBranch: "main",
  asks: [],
  remarks: [],
  reuse: [],
  peers: [],
  help: {
    portal: "https://serviceportal.eksempelby.example/",
    email: "digitalisering@eksempelby.example",
  },
};

const email = intakeFields.find(({ id }) => id === "email");
const frequency = intakeFields.find(({ id }) => id === "frequency");

const proposed: IntakeReport = {
  ...base,
  path: "integrations/bookinger-fra-outlook-vises-i-lokaleoversigten.md",
  remarks: [
    {
      da: "Kataloget kender ikke systemet »Outlook«. Det skal registreres, inden behovet kan videre fra fase 2.",
      en: "The catalogue does not know the system “Outlook”. It must be registered before the need can leave phase 2.",
    },
  ],
  reuse: [
    {
      title: "Breve fra KMD Nexus til SBSYS",
      path: "integrations/nexus-sbsys-breve.md",
      systems: ["KMD Nexus", "SBSYS"],
      vendors: ["KMD A/S"],
      elements: ["navn"],
    },
  ],
  peers: [
    {
      sentence: {
        da: "Nordby Kommune har noget, der ligner, i drift siden 1. marts 2024, leverandør KMD A/S, kontakt integrationer@nordby.example",
        en: "Nordby Kommune has something like it in operation since 1 March 2024, vendor KMD A/S, contact integrationer@nordby.example",
      },
      reasons: { da: "samme data: navn", en: "same data: navn" },
      title: "Bookinger fra Outlook til lokaleportalen",
      url: "https://nordby.example/integrationer/bookinger.html",
    },
  ],
};

const hostile = "</details> <!-- x --> @alle [a](javascript:x) | ``` \n# H";

/** A comment of each kind, and one that people have tried to take over. */
export const intakeReports: Readonly<Record<string, IntakeReport>> = {
  ...Object.fromEntries(
    intakeOutcomes.flatMap((outcome) =>
      outcome === "ignored" || outcome === "proposed" || outcome === "asks"
        ? []
        : [
            [
              outcome,
              {
                ...base,
                outcome,
                ...(outcome === "waiting" || outcome === "not-form" || outcome === "identifiers"
                  ? {}
                  : { pullRequest: 18 }),
              },
            ],
          ],
    ),
  ),
  proposed: { ...proposed, pullRequest: 18 },
  "not-allowed": {
    ...proposed,
    handedOver: "not-allowed",
    proposal: {
      title: "Nyt behov: Bookinger (alle) vises",
      body: "Lavet ud fra #17.\n\nCloses #17\n",
    },
  },
  "own-hand": {
    ...proposed,
    handedOver: "own-hand",
    proposal: {
      title: "Nyt behov: Bookinger (alle) vises",
      body: "Lavet ud fra #17.\n\nCloses #17\n",
    },
  },
  asks: {
    ...base,
    outcome: "asks",
    asks: [
      ...(email === undefined
        ? []
        : [{ question: email.label, text: troubleText({ field: email, why: "missing" }) }]),
      ...(frequency === undefined
        ? []
        : [
            {
              question: frequency.label,
              text: troubleText({ field: frequency, why: "no-choice" }),
            },
          ]),
      {
        text: {
          da: "En anden integration flytter det samme.",
          en: "Another integration moves the same.",
        },
      },
    ],
  },
  hostile: {
    ...proposed,
    pullRequest: 18,
    title: hostile,
    unit: hostile,
    remarks: [{ da: hostile, en: hostile }],
    reuse: [
      {
        title: hostile,
        path: "integrations/a.md",
        systems: [hostile],
        vendors: [hostile],
        elements: [hostile],
      },
    ],
    peers: [
      {
        sentence: { da: hostile, en: hostile },
        reasons: { da: hostile, en: hostile },
        title: hostile,
        url: "https://nordby.example/)](javascript:x)",
      },
    ],
  },
};
