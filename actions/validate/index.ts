import { writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import process from "node:process";
import { getInput, setFailed, setOutput, setSecret, summary } from "@actions/core";
import packageFile from "../../package.json" with { type: "json" };
import { type Validation, validate } from "../../src/commands/validate.ts";
import { validatePullRequest } from "../../src/commands/validate-pull-request.ts";
import { type Finding, localiseFinding } from "../../src/domain/finding.ts";
import { githubReport } from "../../src/reports/github-annotations.ts";
import { jsonReport } from "../../src/reports/json.ts";
import { markdownReport } from "../../src/reports/markdown.ts";
import { sarifReport } from "../../src/reports/sarif.ts";
import { choiceInput, localeInput, todayInput } from "../shared/inputs.ts";
import { runAction } from "../shared/run-action.ts";
import { withOwnFolder } from "../shared/with-own-folder.ts";
import { readCircumstances } from "./circumstances.ts";
import { failureText } from "./failure-text.ts";

type Judged = Omit<Validation, "lineOf"> & { readonly head?: string };

const { env: environment } = process;
const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
const temporary = environment.RUNNER_TEMP ?? workspace;

async function judge(root: string): Promise<Judged> {
  const token = getInput("token");
  if (token !== "") setSecret(token);
  const today = todayInput();
  const dated = today === undefined ? {} : { today };
  const circumstances = readCircumstances(environment, token);
  if (circumstances.kind !== "pull-request") {
    const changes = circumstances.kind === "changes" ? { changedSince: circumstances.since } : {};
    return validate({ root, environment, ...dated, ...changes });
  }
  const { source } = circumstances;
  return withOwnFolder("pull-request", (folder) =>
    validatePullRequest({ source, folder, environment, ...dated }),
  );
}

/** The address of a line on GitHub, at the commit that was judged. */
function addressOf(prefix: string, head: string | undefined) {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA } = environment;
  const blob = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${head ?? GITHUB_SHA}/${prefix}`;
  return (path: string, line: number): string =>
    `${blob}${path.split("/").map(encodeURIComponent).join("/")}?plain=1#L${line}`;
}

function writeReport(name: string, text: string): string {
  const path = join(temporary, name);
  writeFileSync(path, text);
  return path;
}

await runAction(async () => {
  const root = resolve(workspace, getInput("root"));
  const failOn = choiceInput("fail-on", ["error", "warning", "never"]);
  const wanted = localeInput();
  const judged = await judge(root);
  const locale = wanted ?? judged.locale;
  const findings: readonly Finding[] = judged.findings.map((one) => localiseFinding(one, locale));
  const counts = judged.summary;
  const below = relative(workspace, root).replaceAll("\\", "/");
  const pathPrefix = below === "" || judged.head !== undefined ? "" : `${below}/`;

  process.stdout.write(githubReport(findings, counts, { locale, pathPrefix }));
  const urlOf = addressOf(pathPrefix, judged.head);
  await summary.addRaw(markdownReport(findings, counts, { locale, urlOf })).write();
  for (const [name, count] of Object.entries(counts)) setOutput(name, count);
  setOutput("json", writeReport("catalogue-findings.json", jsonReport(findings, counts)));
  const rules = await judged.describeRules();
  const { version } = packageFile;
  const sarif = sarifReport(findings, counts, { locale, pathPrefix, version, rules });
  setOutput("sarif", writeReport("catalogue-findings.sarif", sarif));

  const failure = failureText(counts, failOn);
  if (failure !== undefined) setFailed(failure[locale]);
});
