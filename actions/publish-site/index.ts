import { relative, resolve } from "node:path";
import process from "node:process";
import { getInput, setOutput, summary, warning } from "@actions/core";
import { localiseFinding } from "../../src/domain/finding.ts";
import { cachePlace } from "../../src/io/cache/cache-place.ts";
import { logLine } from "../../src/reports/escape.ts";
import { markdownReport } from "../../src/reports/markdown.ts";
import { shortHistorySentence, summarySentence } from "../../src/reports/words.ts";
import { choiceInput, todayInput } from "../shared/inputs.ts";
import { runAction } from "../shared/run-action.ts";
import { buildAfresh, someOf } from "./build-afresh.ts";
import { pagesPath } from "./pages-path.ts";
import { refuseOldRun } from "./refuse-old-run.ts";

const { env: environment } = process;
const beganAfresh = {
  da: "Det websted, der var gemt fra sidste udgivelse, var skadet. Det er bygget helt forfra.",
  en: "The site that was kept from the last time it was published was damaged. It was built from the beginning.",
};
const removed = {
  da: (paths: string) =>
    `I mappen fra sidste udgivelse lå der noget, som ikke hører til webstedet: ${paths}. Det er fjernet, så det ikke bliver udgivet. Filer, I selv vil have med, lægges i mappen efter dette trin.`,
  en: (paths: string) =>
    `In the folder from the last time it was published lay what does not belong to the site: ${paths}. It was removed, so that it is not published. Put files of your own into the folder after this step.`,
};
const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();

await runAction(async () => {
  const out = resolve(workspace, getInput("out"));
  const root = resolve(workspace, getInput("root"));
  await refuseOldRun(environment, getInput("token"));
  const today = todayInput();
  const basePath = getInput("base-path");
  const { afresh, pages, removedForeign, validation } = await buildAfresh({
    root,
    out,
    cache: cachePlace(root, process.version),
    environment,
    edition: choiceInput("edition", ["internal", "public"]),
    fallbackPath: pagesPath(environment.GITHUB_REPOSITORY ?? ""),
    ...(basePath === "" ? {} : { basePath }),
    ...(today === undefined ? {} : { today }),
  });
  const { locale, summary: counts } = validation;
  const findings = validation.findings.map((finding) => localiseFinding(finding, locale));
  console.log(logLine(summarySentence(counts, locale)));
  if (afresh) warning(beganAfresh[locale]);
  if (removedForeign.length > 0) warning(removed[locale](someOf(removedForeign)));
  if (validation.shortHistory) warning(shortHistorySentence[locale]);
  await summary.addRaw(markdownReport(findings, counts, { locale })).write();
  setOutput("folder", relative(workspace, out) || ".");
  setOutput("pages", pages);
  setOutput("errors", counts.errors);
});
