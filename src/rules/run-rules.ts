import { governancePath } from "../domain/catalogue-path.ts";
import type { Integration, System } from "../domain/entry.ts";
import type { FieldPath, Problem } from "../domain/finding.ts";
import { isSoftened, softenForLegacy } from "../domain/legacy.ts";
import { pathAsWritten } from "../domain/path-as-written.ts";
import type { Rule, RuleContext, RuleProblem } from "../domain/rule.ts";
import { noWatch, type Watch } from "../domain/watch.ts";
import { rules } from "./index.ts";
import { withFieldNames } from "./shared/with-field-names.ts";
import type { Silence } from "./silence.ts";
import { type WatchedContext, watchContext } from "./watched-context.ts";

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
    message: withFieldNames(message),
    ...(help && { help: withFieldNames(help) }),
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

function ask(
  rule: Asking<"integration">,
  integration: Integration,
  context: RuleContext,
): readonly Problem[] {
  const found = rule.integration(integration, context);
  // Nearly every question ends here: ten thousand files times fifty rules.
  if (found.length === 0) return none;
  const softened = rule.missing === true && isSoftened(integration.fields, context.today);
  return found.map((one) => {
    const problem = toProblem(rule, one, integration.removed);
    return softened ? softenForLegacy(problem) : problem;
  });
}

/** What every rule says of one integration, before waivers. What an existing integration lacks is softened here. */
export function judgeIntegration(
  integration: Integration,
  context: RuleContext,
  asked = integrationRules,
): readonly Problem[] {
  let problems: readonly Problem[] = none;
  for (const rule of asked) {
    const found = ask(rule, integration, context);
    if (found.length > 0) problems = [...problems, ...found];
  }
  return problems;
}

/** The same, without the questions that an earlier run had answered; keeps for the next which those are. */
function judgeSparingly(
  integration: Integration,
  { context, looks }: WatchedContext,
  silence: Silence,
): readonly Problem[] {
  const known = silence.known(integration);
  let problems: readonly Problem[] = none;
  let silent = "";
  for (const [index, rule] of integrationRules.entries()) {
    if (known?.[index] === "1") continue;
    const before = looks();
    const found = ask(rule, integration, context);
    silent += found.length === 0 && looks() === before ? "1" : "0";
    if (found.length > 0) problems = [...problems, ...found];
  }
  if (known === undefined) silence.keep(integration, silent);
  return problems;
}

const judgeSystem = (
  system: System,
  context: RuleContext,
  asked = systemRules,
): readonly Problem[] =>
  asked.flatMap((rule): readonly Problem[] => {
    const found = rule.system(system, context);
    return found.length === 0 ? none : found.map((one) => toProblem(rule, one, system.removed));
  });

/**
 * Asks every rule about every integration, system and the governance, or only about the files in `only`. Gives the problems by path;
 * a file without any is left out. What left the catalogue since the base is always told. Waivers are not applied yet. `silence` spares
 * questions that were answered in an earlier run.
 */
export function runRules(
  plain: RuleContext,
  only?: ReadonlySet<string>,
  watch: Watch = noWatch,
  silence?: Silence,
): ReadonlyMap<string, Problem[]> {
  const watched = silence && watchContext(plain);
  // One for all questions, as what rules look up is kept by the catalogue they look in.
  const context = watched?.context ?? plain;
  const judge = (integration: Integration): readonly Problem[] =>
    silence && watched
      ? judgeSparingly(integration, watched, silence)
      : judgeIntegration(integration, context);
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
    put(integration.path, judge(integration));
    asked += 1;
    watch.done(asked);
  }
  for (const system of context.catalogue.systems)
    if (wanted(system.path)) put(system.path, judgeSystem(system, context));
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

const readsBody = (rule: Rule): boolean => rule.readsBody === true;

/** What the rules that read bodies say of an integration or a system, before waivers. */
export const judgeBody = {
  integration: (one: Integration, context: RuleContext): readonly Problem[] =>
    judgeIntegration(one, context, integrationRules.filter(readsBody)),
  system: (one: System, context: RuleContext): readonly Problem[] =>
    judgeSystem(one, context, systemRules.filter(readsBody)),
};

/** Whether what a rule of this id says stays true where only the body of its subject changed. */
export const staysTrue = (id: string): boolean =>
  rules.some((rule) => rule.id === id && !readsBody(rule));
