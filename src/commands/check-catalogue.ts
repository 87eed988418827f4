import type { Catalogue } from "../domain/catalogue.ts";
import type { CriterionResult } from "../domain/criterion.ts";
import type { Integration } from "../domain/entry.ts";
import { type BilingualFinding, compareFindings, type Problem } from "../domain/finding.ts";
import { passedGates } from "../domain/phase.ts";
import type { PhaseHistory, RuleContext } from "../domain/rule.ts";
import type { SourceFile } from "../domain/source-file.ts";
import { noWatch, type Watch } from "../domain/watch.ts";
import { checkCriteria, countUnmet } from "../input/criteria.ts";
import { locateProblems } from "../input/locate.ts";
import type { Schemas } from "../input/schemas.ts";
import { runRules } from "../rules/run-rules.ts";
import { applyWaivers } from "../rules/waivers.ts";
import { criteriaProblems } from "./criteria-problems.ts";
import type { KeptPlaces } from "./kept/kept-places.ts";
import type { KeptSilence } from "./kept/kept-silence.ts";
import { knownRules } from "./known-rules.ts";
import { type FileReader, type ReadCatalogue, readCatalogue } from "./read-catalogue.ts";

export interface CheckOptions {
  /** ISO date. */
  readonly today: string;
  readonly schemas: Schemas;
  /** The catalogue before the change, where there is one. */
  readonly base?: Catalogue;
  readonly history?: ReadonlyMap<string, PhaseHistory>;
  readonly fileExists: (path: string) => boolean;
  /** Ids whose step the exception label lifts. */
  readonly exceptions?: ReadonlySet<string>;
  /** Report on these paths alone; everything is read for context all the same. */
  readonly only?: ReadonlySet<string>;
  /** The same files, where they were read before. */
  readonly read?: ReadCatalogue;
  /** A reader that has read some of them before. */
  readonly reader?: FileReader;
  readonly watch?: Watch;
  /** What need not be asked again. */
  readonly silence?: KeptSilence | undefined;
  /** Finds where problems stand, for who remembers it. */
  readonly locate?: KeptPlaces["locate"] | undefined;
}

export interface CheckedCatalogue {
  readonly catalogue: Catalogue;
  /** Sorted by path, line, column, rule. */
  readonly findings: readonly BilingualFinding[];
  /** How many files were reported on. */
  readonly fileCount: number;
}

/**
 * Judges a whole catalogue: schemas, the criteria of every gate passed, rules and waivers, each mistake at its place.
 * Pure: what it knows of the world stands in the options. One bad file never hides what is wrong with another.
 */
export function checkCatalogue(
  files: readonly SourceFile[],
  options: CheckOptions,
): CheckedCatalogue {
  const { schemas, only, watch = noWatch } = options;
  const { catalogue, problems: misread } =
    options.read ?? readCatalogue(files, schemas, options.reader);
  const judged = (path: string): boolean => only?.has(path) ?? true;
  const asked = catalogue.integrations.filter(({ path }) => judged(path));
  watch.begin(
    { da: "Kontrollerer portenes krav", en: "Checking the gates' criteria" },
    asked.length,
  );
  const unmetCriteria = unmetByPath(asked, options, watch);
  const context = contextOf(catalogue, unmetCriteria, options);
  watch.begin({ da: "Kontrollerer reglerne", en: "Checking the rules" }, asked.length);
  const broken = runRules(context, only, watch, options.silence?.rules);
  const problems = new Map<string, readonly Problem[]>();
  for (const path of new Set([...misread.keys(), ...broken.keys()]))
    problems.set(path, [...(misread.get(path) ?? []), ...(broken.get(path) ?? [])]);
  for (const integration of catalogue.integrations) {
    const { path } = integration;
    if (!judged(path)) continue;
    const missing = criteriaProblems(
      integration,
      unmetCriteria.get(path) ?? [],
      options.today,
      options.base,
    );
    const waivable = [...missing, ...(broken.get(path) ?? [])];
    const left = applyWaivers(integration, waivable, context);
    problems.set(path, [...(misread.get(path) ?? []), ...left]);
  }
  watch.begin({ da: "Finder linje og kolonne", en: "Finding line and column" });
  const findings = locateAll(files, problems, judged, options.locate);
  return { catalogue, findings, fileCount: files.filter(({ path }) => judged(path)).length };
}

function unmetByPath(
  integrations: readonly Integration[],
  { schemas, silence }: Pick<CheckOptions, "schemas" | "silence">,
  watch: Watch,
): ReadonlyMap<string, readonly CriterionResult[]> {
  const unmet = new Map<string, readonly CriterionResult[]>();
  for (const [index, integration] of integrations.entries()) {
    watch.done(index + 1);
    if (silence?.isMet(integration)) continue;
    const { phase, status } = integration.fields;
    const gates = passedGates(phase, status);
    // What is missing is asked of the few alone of which anything is.
    if (countUnmet(integration, gates, schemas) === 0) {
      silence?.keepMet(integration);
      continue;
    }
    const results = checkCriteria(integration, gates, schemas);
    unmet.set(
      integration.path,
      results.filter(({ met }) => !met),
    );
  }
  return unmet;
}

function contextOf(
  catalogue: Catalogue,
  unmetCriteria: ReadonlyMap<string, readonly CriterionResult[]>,
  { today, base, history, fileExists, exceptions, schemas }: CheckOptions,
): RuleContext {
  return {
    catalogue,
    today,
    fileExists,
    knownRules: knownRules(schemas),
    unmetCriteria,
    ...(base && { base }),
    ...(history && { history }),
    ...(exceptions && { exceptions }),
  };
}

function locateAll(
  files: readonly SourceFile[],
  problems: ReadonlyMap<string, readonly Problem[]>,
  judged: (path: string) => boolean,
  locate: NonNullable<CheckOptions["locate"]> = locateProblems,
): BilingualFinding[] {
  const fileByPath = new Map(files.map((file) => [file.path, file]));
  const findings: BilingualFinding[] = [];
  for (const [path, found] of problems) {
    if (found.length === 0 || !judged(path)) continue;
    // A file that was removed has no lines to point at; neither has governance where there is none.
    const file = fileByPath.get(path) ?? { path, text: "" };
    findings.push(...locate(file, found));
  }
  return findings.sort(compareFindings);
}
