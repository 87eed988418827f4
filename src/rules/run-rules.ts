import { governancePath } from "../domain/catalogue-path.ts";
import type { Integration } from "../domain/entry.ts";
import type { FieldPath, Problem } from "../domain/finding.ts";
import { isSoftened, softenForLegacy } from "../domain/legacy.ts";
import { pathAsWritten } from "../domain/path-as-written.ts";
import type { Rule, RuleContext, RuleProblem } from "../domain/rule.ts";
import { noWatch, type Watch } from "../domain/watch.ts";
import { rules } from "./index.ts";

const none: readonly never[] = [];

function toProblem(
  { id, severity }: Rule,
  problem: RuleProblem,
  removed: readonly FieldPath[] = none,
): Problem {
  const { message, help, field, key, place, covers } = problem;
  return {
    rule: id,
    severity: problem.severity ?? severity,
    message,
    ...(help && { help }),
    ...(field && { field: pathAsWritten(field, removed) }),
    ...(key && { key }),
    ...(place && { place }),
    ...(covers && covers.length > 0 && { covers }),
  };
}

type Asking<Kind extends "integration" | "system" | "governance" | "catalogue"> = Rule &
  Required<Pick<Rule, Kind>>;

const asks = <Kind extends "integration" | "system" | "governance" | "catalogue">(kind: Kind) =>
  rules.filter((rule): rule is Asking<Kind> => rule[kind] !== undefined);

const integrationRules = asks("integration");
const systemRules = asks("system");
const governanceRules = asks("governance");
const catalogueRules = asks("catalogue");

/** What every rule says of one integration, before waivers. What an existing integration lacks is softened here. */
export function judgeIntegration(
  integration: Integration,
  context: RuleContext,
): readonly Problem[] {
  let problems: Problem[] | undefined;
  for (const rule of integrationRules) {
    const found = rule.integration(integration, context);
    // Nearly every question ends here: ten thousand files times fifty rules.
    if (found.length === 0) continue;
    const softened = rule.missing === true && isSoftened(integration.fields, context.today);
    problems ??= [];
    for (const one of found) {
      const problem = toProblem(rule, one, integration.removed);
      problems.push(softened ? softenForLegacy(problem) : problem);
    }
  }
  return problems ?? none;
}

/**
 * Asks every rule about every integration, system and the governance, or only about the files in `only`. Gives the problems by path;
 * a file without any is left out. What left the catalogue since the base is always told. Waivers are not applied yet.
 */
export function runRules(
  context: RuleContext,
  only?: ReadonlySet<string>,
  watch: Watch = noWatch,
): ReadonlyMap<string, Problem[]> {
  const byPath = new Map<string, Problem[]>();
  const put = (path: string, problems: readonly Problem[]): void => {
    if (problems.length === 0) return;
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [...problems]);
    else known.push(...problems);
  };
  const wanted = (path: string): boolean => only === undefined || only.has(path);
  let asked = 0;
  for (const integration of context.catalogue.integrations) {
    if (!wanted(integration.path)) continue;
    put(integration.path, judgeIntegration(integration, context));
    asked += 1;
    watch.done(asked);
  }
  for (const system of context.catalogue.systems)
    if (wanted(system.path))
      for (const rule of systemRules)
        put(
          system.path,
          rule.system(system, context).map((found) => toProblem(rule, found, system.removed)),
        );
  if (wanted(governancePath))
    for (const rule of governanceRules)
      put(
        governancePath,
        rule
          .governance(context.catalogue.governance, context)
          .map((found) => toProblem(rule, found)),
      );
  for (const rule of catalogueRules)
    for (const { path, ...found } of rule.catalogue(context)) put(path, [toProblem(rule, found)]);
  return byPath;
}
