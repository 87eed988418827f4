import { diffKitos } from "../commands/kitos/diff-kitos.ts";
import { kitosCallers } from "../commands/kitos/kitos-callers.ts";
import { refreshKitos } from "../commands/kitos/refresh-kitos.ts";
import { localiseFinding, tallyFindings } from "../domain/finding.ts";
import { UsageError } from "../domain/usage-error.ts";
import { governanceLocale } from "../io/git/governance-locale.ts";
import { TextError } from "../io/reading/text-error.ts";
import { callersText, pulledText } from "../reports/kitos.ts";
import type { Call, ExitCode } from "./main.ts";
import { timeoutOf } from "./seconds.ts";

const unknownTask = (task: string): UsageError =>
  new UsageError({
    da: `catalogue kitos kender ikke "${task}". Skriv pull, diff eller callers <id>.`,
    en: `catalogue kitos does not know "${task}". Write pull, diff or callers <id>.`,
  });

/** `catalogue kitos`: differences are told and block nothing. */
export async function runKitos(call: Call): Promise<ExitCode> {
  const [task = "", id] = call.operands;
  if (task === "callers" && id !== undefined) return callers(call, id);
  if (task === "callers")
    throw new UsageError({
      da: "Skriv integrationens id efter callers: catalogue kitos callers nexus-sbsys-afgoerelser",
      en: "Write the integration's id after callers: catalogue kitos callers nexus-sbsys-afgoerelser",
    });
  if (id !== undefined || (task !== "pull" && task !== "diff")) throw unknownTask(id ?? task);
  return task === "pull" ? pull(call) : diff(call);
}

async function pull(call: Call): Promise<ExitCode> {
  const { root, environment, today, terminal, values, locale } = call;
  const within = timeoutOf(values.get("timeout"));
  try {
    const pulled = await refreshKitos({
      root,
      environment,
      dryRun: values.has("dry-run"),
      progress: (text) => terminal.progress(text),
      ...(today !== undefined && { today }),
      ...(within !== undefined && { within }),
    });
    terminal.write(pulledText(pulled, values.has("dry-run"), locale ?? governanceLocale(root)));
    return 0;
  } catch (error) {
    // KITOS' own trouble is nobody's fault here, and takes one line.
    if (error instanceof TextError) throw new UsageError(error.text);
    throw error;
  }
}

async function diff({ root, today, terminal, values, locale }: Call): Promise<ExitCode> {
  const drift = await diffKitos(root, today);
  const spoken = locale ?? drift.locale;
  const findings = drift.findings.map((finding) => localiseFinding(finding, spoken));
  const summary = tallyFindings(findings, drift.files);
  if (values.get("format") === "json")
    terminal.write((await import("../reports/json.ts")).jsonReport(findings, summary));
  else {
    const { prettyReport } = await import("../reports/pretty.ts");
    const { colour, columns } = terminal;
    const { lineOf } = drift;
    const width = Math.min(columns, 120);
    terminal.write(prettyReport(findings, summary, { locale: spoken, colour, lineOf, width }));
  }
  return 0;
}

async function callers({ root, terminal, values, locale }: Call, id: string): Promise<ExitCode> {
  const { title, callers: found, snapshot, kitos, locale: own } = await kitosCallers(root, id);
  terminal.write(
    values.get("format") === "json"
      ? `${JSON.stringify(found, undefined, 2)}\n`
      : callersText(title, found, snapshot, kitos, locale ?? own),
  );
  return 0;
}
