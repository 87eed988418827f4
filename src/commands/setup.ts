import { sameLabel } from "../domain/gate/same-name.ts";
import type { GovernanceFields } from "../domain/governance-fields.ts";
import type { Locale, Text } from "../domain/language.ts";
import { canonicalJson } from "../input/canonical.ts";
import { writeLabel, writePages, writeRuleset } from "../io/github/change-settings.ts";
import type { GitHub } from "../io/github/client.ts";
import {
  readLabels,
  readPages,
  readRulesets,
  type StandingLabel,
  type StandingRuleset,
} from "../io/github/settings.ts";
import { cannotSee } from "./setup/connect.ts";
import { wantedLabels } from "./setup/wanted-labels.ts";
import {
  actionsApp,
  strengthenedRules,
  type WantedRuleset,
  wantedRulesets,
} from "./setup/wanted-rulesets.ts";

/** What `setup` is to do. */
export interface SetupOptions {
  readonly github: GitHub;
  readonly governance: GovernanceFields;
  readonly locale: Locale;
  /** Without it nothing is changed. */
  readonly apply: boolean;
  /** The number of the GitHub App that the gate runs as, where it is not a workflow's own. */
  readonly app?: number;
}

/** One thing to do, in words, and how. */
export interface SetupStep {
  readonly text: Text;
  readonly apply: () => Promise<void>;
}

const quoted = (verb: Text, name: string): Text => ({
  da: `${verb.da} ${name}`,
  en: `${verb.en} ${name}`,
});

function labelSteps(
  { github, governance, locale }: SetupOptions,
  standing: readonly StandingLabel[],
): readonly SetupStep[] {
  return wantedLabels(governance, locale).flatMap((wanted) => {
    const found = standing.find(({ name }) => sameLabel(name, wanted.name));
    if (found === undefined)
      return [
        {
          text: quoted({ da: "Opret etiketten", en: "Make the label" }, wanted.name),
          apply: () => writeLabel(github, wanted, { isNew: true }),
        },
      ];
    // A text that somebody has written themselves stays.
    if (found.description !== "") return [];
    const named = { ...wanted, name: found.name };
    return [
      {
        text: quoted({ da: "Beskriv etiketten", en: "Describe the label" }, found.name),
        apply: () => writeLabel(github, named, { isNew: false }),
      },
    ];
  });
}

function rulesetStep(
  github: GitHub,
  wanted: WantedRuleset,
  standing: StandingRuleset | undefined,
): readonly SetupStep[] {
  if (standing === undefined)
    return [
      {
        text: quoted({ da: "Opret regelsættet", en: "Make the ruleset" }, `"${wanted.name}"`),
        apply: () => writeRuleset(github, { ...wanted }),
      },
    ];
  const rules = strengthenedRules(standing.rules, wanted.rules);
  const { conditions, enforcement } = wanted;
  const same =
    standing.enforcement === "active" &&
    canonicalJson(standing.rules) === canonicalJson(rules) &&
    canonicalJson(standing.conditions ?? null) === canonicalJson(conditions);
  if (same) return [];
  // Who may bypass is left out, and so stays as it is: `doctor` names them.
  const body = { name: wanted.name, target: wanted.target, enforcement, conditions, rules };
  return [
    {
      text: quoted({ da: "Skærp regelsættet", en: "Tighten the ruleset" }, `"${wanted.name}"`),
      apply: () => writeRuleset(github, body, standing.id),
    },
  ];
}

async function pagesSteps(github: GitHub): Promise<readonly SetupStep[]> {
  const pages = await readPages(github);
  const known = pages === "hidden" ? undefined : pages;
  if (known?.workflow === true) return [];
  const isNew = known === undefined;
  return [
    {
      text: {
        da: "Lad GitHub Pages udgive webstedet fra GitHub Actions",
        en: "Let GitHub Pages publish the site from GitHub Actions",
      },
      apply: () => writePages(github, { isNew }),
    },
  ];
}

/**
 * Sets the repository up so that the gate binds: labels, rulesets, Pages. Makes and strengthens; takes nothing away that is there.
 * Gives what there is to do, done when `apply` is set. Throws `UsageError` where the token may not see the settings.
 */
export async function setup(options: SetupOptions): Promise<readonly SetupStep[]> {
  const { app = actionsApp, apply, github } = options;
  const rulesets = await readRulesets(github);
  if (rulesets === "hidden") throw cannotSee(github);
  const steps = [
    ...labelSteps(options, await readLabels(github)),
    ...wantedRulesets(app).flatMap((wanted) =>
      rulesetStep(
        github,
        wanted,
        rulesets.find(({ name }) => name === wanted.name),
      ),
    ),
    ...(await pagesSteps(github)),
  ];
  if (apply) for (const step of steps) await step.apply();
  return steps;
}
