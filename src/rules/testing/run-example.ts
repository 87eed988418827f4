import { CORE_SCHEMA, load } from "js-yaml";
import { governancePath } from "../../domain/catalogue-path.ts";
import type { CriterionResult } from "../../domain/criterion.ts";
import type { Problem } from "../../domain/finding.ts";
import type { RuleContext } from "../../domain/rule.ts";
import type { ExampleSubject, RuleExample } from "../examples/rule-example.ts";
import { runRules } from "../run-rules.ts";
import { applyWaivers } from "../waivers.ts";
import { makeContext, makeTestCatalogue, validGovernance, validSystems } from "./make-context.ts";
import { mergePatch, type Patch } from "./merge-patch.ts";
import { validId } from "./valid-fields.ts";
import { integrationFrom, otherIntegration, validIntegration } from "./valid-integration.ts";

const path = `integrations/${validId}.md`;

function parse(text: string | undefined): Patch {
  const value = text === undefined ? undefined : load(text, { schema: CORE_SCHEMA });
  return typeof value === "object" && value !== null ? { ...value } : {};
}

const unmet: CriterionResult = {
  criterion: {
    id: "operation/service-levels",
    gate: "operation",
    title: { da: "Servicemålene er oplyst", en: "The service levels are stated" },
    schema: {},
  },
  met: false,
  missing: [],
};

/** The catalogue with one of the example's texts laid over what it shows. */
function situation(example: RuleExample, text: string, isWrong: boolean): RuleContext {
  const own = (subject: ExampleSubject): Patch => (example.shows === subject ? parse(text) : {});
  const given = validIntegration(parse(example.given)).raw;
  const subject = integrationFrom(
    mergePatch(given, own("integration")),
    example.shows === "body" ? text : undefined,
    path,
  );
  const isDeleted = example.shows === "deletion" && isWrong;
  const retired = example.shows === "deletion" ? parse(text) : {};
  const integrations = [
    ...(isDeleted ? [] : [example.shows === "deletion" ? validIntegration(retired) : subject]),
    otherIntegration(mergePatch(parse(example.beside), own("other-integration"))),
  ];
  const { before, inPhaseSince } = example;
  return makeContext(
    {
      integrations,
      systems: validSystems(own("system")),
      governance: validGovernance(own("governance")),
    },
    {
      ...(before !== undefined && {
        base: makeTestCatalogue({
          integrations: [integrationFrom(mergePatch(given, parse(before)))],
        }),
      }),
      ...(inPhaseSince !== undefined && {
        history: new Map([[validId, { phase: subject.fields.phase, since: inPhaseSince }]]),
      }),
      ...(example.hasUnmetCriterion && { unmetCriteria: new Map([[path, [unmet]]]) }),
    },
  );
}

/** All that rules see when an example is written as `text`. */
export const exampleContext = (example: RuleExample, text: string): RuleContext =>
  situation(example, text, text === example.wrong);

/** Everything that is found in the file an example speaks of, when it is written as `text`. */
export function runExample(example: RuleExample, text: string, id: string): readonly Problem[] {
  const context = exampleContext(example, text);
  const byPath = runRules(context);
  if (example.shows === "system" && !id.includes("/"))
    return byPath.get("systems/kmd-nexus.md") ?? [];
  if (example.shows === "governance") return byPath.get(governancePath) ?? [];
  const integration = context.catalogue.integrationById.get(validId);
  const problems = byPath.get(path) ?? [];
  return integration === undefined ? problems : applyWaivers(integration, problems, context);
}
