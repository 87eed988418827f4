import type { Integration } from "../../domain/entry.ts";
import type { BilingualFinding, Problem } from "../../domain/finding.ts";
import { passedGates } from "../../domain/phase.ts";
import type { RuleContext } from "../../domain/rule.ts";
import { checkCriteria } from "../../input/criteria.ts";
import { locateProblems } from "../../input/locate.ts";
import { judgeBody, staysTrue } from "../../rules/run-rules.ts";
import { knownRules } from "../known-rules.ts";
import type { OpenCatalogue } from "../open-catalogue.ts";

/**
 * What is wrong with entries in which nothing but the body changed: what rules that read bodies say now, and what the others said before.
 * Nothing where that may not be all: where a waiver, or a criterion that is not met, has a say in it too.
 */
export function judgeBodies(
  { files, read, schemas, today }: OpenCatalogue,
  changed: ReadonlySet<string>,
  before: readonly BilingualFinding[],
  fileExists: RuleContext["fileExists"],
): readonly BilingualFinding[] | undefined {
  const { catalogue } = read;
  const isChanged = ({ path }: { readonly path: string }): boolean => changed.has(path);
  const isPlain = (integration: Integration): boolean => {
    const { phase, status, waivers = [] } = integration.fields;
    const results = checkCriteria(integration, passedGates(phase, status), schemas);
    return waivers.length === 0 && results.every(({ met }) => met);
  };
  const integrations = catalogue.integrations.filter(isChanged);
  if (!integrations.every(isPlain)) return undefined;
  const context: RuleContext = {
    catalogue,
    today,
    fileExists,
    knownRules: knownRules(schemas),
    unmetCriteria: new Map(),
  };
  const problems = new Map<string, readonly Problem[]>();
  for (const one of integrations) problems.set(one.path, judgeBody.integration(one, context));
  for (const one of catalogue.systems.filter(isChanged))
    problems.set(one.path, judgeBody.system(one, context));
  const fresh = files
    .filter(isChanged)
    .flatMap((file) => locateProblems(file, problems.get(file.path) ?? []));
  return [...before.filter((one) => isChanged(one) && staysTrue(one.rule)), ...fresh];
}
