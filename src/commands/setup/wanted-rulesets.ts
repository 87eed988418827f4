import { decisionLogBranch } from "../../domain/decision-record.ts";
import { gateContext } from "../phase-gate/gate-run.ts";

/** One rule of a ruleset, in GitHub's words. */
export interface RulesetRule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A ruleset as it should be on GitHub. */
export interface WantedRuleset {
  readonly name: string;
  readonly target: "branch";
  readonly enforcement: "active";
  readonly conditions: {
    readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  };
  readonly rules: readonly RulesetRule[];
}

/** The number of the app that workflows act as: `github-actions[bot]`. */
export const actionsApp = 15_368;

const ruleset = (name: string, branch: string, rules: readonly RulesetRule[]): WantedRuleset => ({
  name,
  target: "branch",
  enforcement: "active",
  conditions: { ref_name: { include: [branch], exclude: [] } },
  rules,
});

// Nobody takes back what was merged or written down.
const kept: readonly RulesetRule[] = [{ type: "deletion" }, { type: "non_fast_forward" }];

/** The rulesets that make the gate binding. `app` is the one the gate's status must come from. */
export const wantedRulesets = (app: number): readonly WantedRuleset[] => [
  ruleset("Integrationskatalog: hovedgrenen", "~DEFAULT_BRANCH", [
    ...kept,
    {
      type: "pull_request",
      parameters: {
        // A rebased merge has no commit of its own to name in the decision log.
        allowed_merge_methods: ["merge", "squash"],
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
        required_approving_review_count: 1,
        required_review_thread_resolution: false,
      },
    },
    {
      type: "required_status_checks",
      parameters: {
        required_status_checks: [{ context: gateContext, integration_id: app }],
        // A green status was given for main as it stood then.
        strict_required_status_checks_policy: true,
      },
    },
  ]),
  ruleset("Integrationskatalog: beslutningsloggen", `refs/heads/${decisionLogBranch}`, kept),
];

type Checks = readonly { readonly context?: unknown }[];

const checksIn = ({ parameters }: RulesetRule): Checks => {
  const checks = parameters?.required_status_checks;
  return Array.isArray(checks) ? checks : [];
};

function strengthened(standing: RulesetRule, wanted: RulesetRule): RulesetRule {
  if (wanted.parameters === undefined) return standing;
  const parameters = { ...standing.parameters, ...wanted.parameters };
  if (wanted.type === "required_status_checks") {
    const others = checksIn(standing).filter(({ context }) => context !== gateContext);
    parameters.required_status_checks = [...checksIn(wanted), ...others];
  }
  if (wanted.type === "pull_request") {
    const count = Number(standing.parameters?.required_approving_review_count ?? 0);
    parameters.required_approving_review_count = Math.max(count, 1);
    parameters.required_review_thread_resolution =
      standing.parameters?.required_review_thread_resolution === true;
  }
  return { ...standing, parameters };
}

/** A standing ruleset's rules with what we want laid over them: what the municipality has added itself stays. */
export function strengthenedRules(
  standing: readonly RulesetRule[],
  wanted: readonly RulesetRule[],
): readonly RulesetRule[] {
  const kinds = new Set(standing.map(({ type }) => type));
  return [
    ...standing.map((rule) => {
      const better = wanted.find(({ type }) => type === rule.type);
      return better === undefined ? rule : strengthened(rule, better);
    }),
    ...wanted.filter(({ type }) => !kinds.has(type)),
  ];
}
