import type { Catalogue } from "../domain/catalogue.ts";
import { decisionLogBranch } from "../domain/decision-record.ts";
import type { ProtectionGap } from "../domain/protection.ts";
import type { GitHub } from "../io/github/client.ts";
import { readActionsSettings, readNightlyRuns, readWorkflows } from "../io/github/read-actions.ts";
import {
  readBranchRules,
  readCodeOwnersErrors,
  readLabels,
  readPages,
  readRepository,
  readRulesets,
  readWorkflowDefaults,
} from "../io/github/settings.ts";
import type { LocalWorkflows } from "../io/local-workflows.ts";
import { unwritableLogGaps } from "./doctor/log-gaps.ts";
import { labelGaps, ownerGaps, roleGaps } from "./doctor/people-gaps.ts";
import { branchGaps, logBranchGaps, rulesetGaps } from "./doctor/rule-gaps.ts";
import { actionsGaps, publishedGaps, runningGaps } from "./doctor/running-gaps.ts";
import { codeOwnerGaps, nameGaps, pagesGaps, workflowGaps } from "./doctor/setting-gaps.ts";
import { cannotSee } from "./setup/connect.ts";

/** What is looked at. */
export interface DoctorOptions {
  readonly github: GitHub;
  /** `https://github.com/eksempelby/integrationer` */
  readonly address: string;
  readonly catalogue: Catalogue;
  /** True when the workflow publishes only what is public. */
  readonly publicEdition: boolean;
  /** True when the workflows that open pull requests do so with an app's token. */
  readonly appToken: boolean;
  readonly local: LocalWorkflows;
  /** ISO date. */
  readonly today: string;
}

/**
 * Reads the repository's settings and names every protection that is not on, and where to switch it on. Changes nothing.
 * Whatever GitHub does not show counts as not on. Throws `UsageError` where the token sees no settings at all.
 */
export async function doctor(options: DoctorOptions): Promise<readonly ProtectionGap[]> {
  const { address, appToken, catalogue, github, local, publicEdition, today } = options;
  const { branch, name } = await readRepository(github);
  // First: where the plan has none, there is nothing else to say.
  const rulesets = await readRulesets(github);
  const [rules, logRules, labels, workflows, owners, pages] = await Promise.all([
    readBranchRules(github, branch),
    readBranchRules(github, decisionLogBranch),
    readLabels(github),
    readWorkflowDefaults(github),
    readCodeOwnersErrors(github),
    readPages(github),
  ]);
  const [actions, standing, runs] = await Promise.all([
    readActionsSettings(github),
    readWorkflows(github),
    readNightlyRuns(github),
  ]);
  if (rulesets === "hidden" || rules === "hidden") throw cannotSee(github);
  return [
    ...branchGaps(rules, address),
    ...logBranchGaps(logRules, address),
    ...unwritableLogGaps(logRules, address),
    ...rulesetGaps(rulesets, address),
    ...actionsGaps(actions, address),
    ...runningGaps(standing, runs, local, today, address),
    ...publishedGaps(local, branch, address),
    ...nameGaps(catalogue.governance, name, branch, address),
    ...workflowGaps(workflows, appToken, address),
    ...codeOwnerGaps(owners, branch, address),
    ...labelGaps(labels, catalogue.governance, address),
    ...roleGaps(catalogue.governance, branch, address),
    ...ownerGaps(catalogue, branch, address),
    ...pagesGaps(pages, publicEdition, branch, address),
  ];
}
