import { isAbsolute, relative, sep } from "node:path";
import { validateRemembering } from "../commands/kept/remembered-validation.ts";
import type { ValidateOptions, Validation } from "../commands/validate.ts";
import { localiseFinding } from "../domain/finding.ts";
import type { Locale } from "../domain/language.ts";
import type { Watch } from "../domain/watch.ts";
import { isSmallCatalogue } from "../io/reading/files.ts";
import { prettyReport } from "../reports/pretty.ts";
import { shortHistorySentence } from "../reports/words.ts";
import { callCache } from "./call-cache.ts";
import type { Call, ExitCode } from "./main.ts";
import { roundsAsTheyAre, sparingEngine } from "./sparing-engine.ts";
import { watchCall } from "./watch-call.ts";
import { withoutOptimiser } from "./without-optimiser.ts";

/** `catalogue validate` */
export async function runValidate(call: Call): Promise<ExitCode> {
  const watched = watchCall(call);
  const engine = sparingEngine(watched.watch, undefined, [roundsAsTheyAre]);
  try {
    return await validateWatched(call, engine.watch);
  } finally {
    engine.end();
    watched.end();
  }
}

async function validateWatched(call: Call, watch: Watch): Promise<ExitCode> {
  const { root, folder, environment, today, operands, values, terminal } = call;
  const changedSince = values.get("changed-since");
  const options: ValidateOptions = {
    root,
    folder,
    environment,
    paths: operands,
    watch,
    ...(today !== undefined && { today }),
    ...(changedSince !== undefined && { changedSince }),
  };
  if (values.has("fix")) await (await import("./run-fix.ts")).runFix(call, options);
  const around = <Result>(work: () => Promise<Result>): Promise<Result> =>
    withoutOptimiser(work, () => isSmallCatalogue(root));
  const validation = await validateRemembering({ ...options, around }, callCache(call));
  if (validation.shortHistory) terminal.say(shortHistorySentence);
  const format = values.get("format") ?? "pretty";
  watch.begin({ da: "Skriver rapporten", en: "Writing the report" });
  terminal.write(await report(format, validation, call));
  return validation.summary.errors > 0 ? 1 : 0;
}

/** A validation in the form that was asked for. */
export async function report(format: string, validation: Validation, call: Call): Promise<string> {
  const { summary, lineOf } = validation;
  const locale: Locale = call.locale ?? validation.locale;
  const findings = validation.findings.map((finding) => localiseFinding(finding, locale));
  const { colour, columns } = call.terminal;
  const pathPrefix = placeInWorkspace(call);
  switch (format) {
    case "json":
      return (await import("../reports/json.ts")).jsonReport(findings, summary);
    case "github":
      return (await import("../reports/github-annotations.ts")).githubReport(findings, summary, {
        locale,
        pathPrefix,
      });
    case "markdown":
      return (await import("../reports/markdown.ts")).markdownReport(findings, summary, { locale });
    case "sarif": {
      const { sarifReport } = await import("../reports/sarif.ts");
      const { version } = await import("./version.ts");
      const rules = await validation.describeRules();
      return sarifReport(findings, summary, { locale, version, rules, pathPrefix });
    }
    default:
      return prettyReport(findings, summary, {
        locale,
        colour,
        lineOf,
        width: Math.min(columns, 120),
      });
  }
}

// GitHub knows files by where they lie in the repository, which a workflow has checked out into its workspace.
function placeInWorkspace({ root, environment }: Call): string {
  const workspace = environment.GITHUB_WORKSPACE;
  const place = workspace === undefined ? "" : relative(workspace, root).split(sep).join("/");
  return place === "" || place.startsWith("..") || isAbsolute(place) ? "" : `${place}/`;
}
