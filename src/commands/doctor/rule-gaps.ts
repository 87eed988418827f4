import type { Text } from "../../domain/language.ts";
import { isRecord } from "../../domain/loose-json.ts";
import type { ProtectionGap } from "../../domain/protection.ts";
import type { Hidden } from "../../io/github/setting-answer.ts";
import type { StandingRule, StandingRuleset } from "../../io/github/settings.ts";
import { gateContext } from "../phase-gate/gate-run.ts";
import { actionsApp } from "../setup/wanted-rulesets.ts";

const gap = (
  id: string,
  text: Text,
  setting: string,
  address: string,
  weight: ProtectionGap["weight"] = "missing",
): ProtectionGap => ({
  id,
  weight,
  text,
  place: `Settings → Rules → Rulesets${setting === "" ? "" : ` → ${setting}`}`,
  address: `${address}/settings/rules`,
});

function statusGaps(rules: readonly StandingRule[], address: string): readonly ProtectionGap[] {
  const required = rules.filter(({ type }) => type === "required_status_checks");
  const checks = required.flatMap(({ parameters }) =>
    Array.isArray(parameters?.required_status_checks)
      ? parameters.required_status_checks.filter(isRecord)
      : [],
  );
  const ours = checks.filter(({ context }) => context === gateContext);
  const setting = "Require status checks to pass";
  if (ours.length === 0)
    return [
      gap(
        "status-not-required",
        {
          da: `Statussen ${gateContext} er ikke et krav på hovedgrenen. Forslag kan flettes, selv om porten er lukket.`,
          en: `The status ${gateContext} is not required on the default branch. Pull requests can be merged although the gate is closed.`,
        },
        setting,
        address,
      ),
    ];
  const apps = ours.flatMap(({ integration_id: app }) => (typeof app === "number" ? [app] : []));
  const strict = required.some(
    ({ parameters }) => parameters?.strict_required_status_checks_policy === true,
  );
  return [
    ...(apps.length > 0
      ? []
      : [
          gap(
            "status-any-source",
            {
              da: `Statussen ${gateContext} må komme fra hvem som helst. Enhver med skriveadgang kan selv sætte den grøn.`,
              en: `The status ${gateContext} may come from anybody. Whoever has write access can set it to green.`,
            },
            `${setting} → ${gateContext} → Any source`,
            address,
          ),
        ]),
    ...(apps.length > 0 && apps.every((app) => app === actionsApp)
      ? [
          gap(
            "status-from-actions",
            {
              da: `Statussen ${gateContext} kommer fra GitHub Actions, som alle repositoriets workflows deler. En med skriveadgang kan efterligne den med sit eget workflow. En egen GitHub App lukker den vej.`,
              en: `The status ${gateContext} comes from GitHub Actions, which all workflows of the repository share. Somebody with write access can imitate it with a workflow of their own. A GitHub App of your own closes that way.`,
            },
            setting,
            address,
            "note",
          ),
        ]
      : []),
    ...(strict
      ? []
      : [
          gap(
            "branch-not-up-to-date",
            {
              da: "Et forslag må flettes, selv om hovedgrenen har ændret sig, siden porten blev vurderet.",
              en: "A pull request may be merged although the default branch has changed since the gate was judged.",
            },
            `${setting} → Require branches to be up to date before merging`,
            address,
          ),
        ]),
  ];
}

function reviewGaps(rules: readonly StandingRule[], address: string): readonly ProtectionGap[] {
  const reviews = rules.filter(({ type }) => type === "pull_request");
  const setting = "Require a pull request before merging";
  if (reviews.length === 0)
    return [
      gap(
        "no-pull-request",
        {
          da: "Der kan skrives direkte på hovedgrenen, helt uden om porten.",
          en: "The default branch can be written to directly, past the gate altogether.",
        },
        setting,
        address,
      ),
    ];
  if (reviews.some(({ parameters }) => parameters?.require_code_owner_review === true)) return [];
  return [
    gap(
      "no-code-owner-review",
      {
        da: "Regler, roller, automatik og systemejere (.github/, schemas/, actions/, systems/) kan ændres uden godkendelse fra deres code owners.",
        en: "Rules, roles, automation and system owners (.github/, schemas/, actions/, systems/) can be changed without approval from their code owners.",
      },
      `${setting} → Require review from Code Owners`,
      address,
    ),
  ];
}

function keptGaps(
  rules: readonly StandingRule[],
  prefix: string,
  branch: Text,
  address: string,
): readonly ProtectionGap[] {
  const has = (type: string): boolean => rules.some((rule) => rule.type === type);
  return [
    ...(has("non_fast_forward")
      ? []
      : [
          gap(
            `${prefix}force-push`,
            {
              da: `${branch.da} kan skrives om (force push), så det, der er besluttet, forsvinder.`,
              en: `${branch.en} can be rewritten (force push), so that what was decided disappears.`,
            },
            "Block force pushes",
            address,
          ),
        ]),
    ...(has("deletion")
      ? []
      : [
          gap(
            `${prefix}deletion`,
            { da: `${branch.da} kan slettes.`, en: `${branch.en} can be deleted.` },
            "Restrict deletions",
            address,
          ),
        ]),
  ];
}

const main: Text = { da: "Hovedgrenen", en: "The default branch" };
const log: Text = {
  da: "Grenen decision-log med beslutningsloggen",
  en: "The branch decision-log with the decision log",
};

/** What the default branch's rules leave open. */
export const branchGaps = (
  rules: readonly StandingRule[],
  address: string,
): readonly ProtectionGap[] => [
  ...statusGaps(rules, address),
  ...reviewGaps(rules, address),
  ...keptGaps(rules, "", main, address),
];

/** What the rules of the decision log's branch leave open. */
export const logBranchGaps = (
  rules: readonly StandingRule[] | Hidden,
  address: string,
): readonly ProtectionGap[] => keptGaps(rules === "hidden" ? [] : rules, "log-", log, address);

/** Rulesets that are there and hold nobody, and people they do not hold for. */
export const rulesetGaps = (
  rulesets: readonly StandingRuleset[],
  address: string,
): readonly ProtectionGap[] =>
  rulesets.flatMap(({ bypass, enforcement, id, name }) => {
    const at = `${address}/settings/rules/${id}`;
    const made = (suffix: string, text: Text, setting: string): ProtectionGap => ({
      ...gap(suffix, text, setting, address),
      address: at,
    });
    const idle = {
      da: `Regelsættet "${name}" gælder ikke: det står til ${enforcement}.`,
      en: `The ruleset "${name}" is not in force: it is set to ${enforcement}.`,
    };
    const open = {
      da: `Regelsættet "${name}" kan omgås af ${bypass.length} på listen over undtagne.`,
      en: `The ruleset "${name}" can be bypassed by ${bypass.length} on its bypass list.`,
    };
    return [
      ...(enforcement === "active"
        ? []
        : [made("ruleset-idle", idle, `${name} → Enforcement status → Active`)]),
      ...(bypass !== "hidden" && bypass.length > 0
        ? [made("ruleset-bypass", open, `${name} → Bypass list`)]
        : []),
    ];
  });
