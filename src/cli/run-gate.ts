import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gate } from "../commands/gate.ts";
import { isShut } from "../domain/gate/gate-report.ts";
import { UsageError } from "../domain/usage-error.ts";
import { gatePretty } from "../reports/gate/gate-pretty.ts";
import type { Call, ExitCode } from "./main.ts";

/** `catalogue gate` */
export async function runGate({
  folder,
  locale: asked,
  root,
  terminal,
  today,
  values,
  environment,
}: Call): Promise<ExitCode> {
  const base = values.get("base");
  if (base === undefined)
    throw new UsageError({
      da: "Skriv, hvad der skal sammenlignes med: catalogue gate --base origin/main",
      en: "Say what to compare with: catalogue gate --base origin/main",
    });
  const head = values.get("head");
  const signatures = values.get("signatures");
  const { locale: own, report } = await gate({
    root,
    environment,
    base,
    ...(head === undefined ? {} : { head }),
    ...(today === undefined ? {} : { today }),
    ...(signatures === undefined ? {} : { signatures: textOf(resolve(folder, signatures)) }),
  });
  const locale = asked ?? own;
  const format = values.get("format") ?? "pretty";
  if (format === "json")
    terminal.write((await import("../reports/gate/gate-json.ts")).gateJson(report, locale));
  else if (format === "markdown") terminal.write(await markdown(report, locale));
  else {
    const { colour, columns } = terminal;
    terminal.write(gatePretty(report, { locale, colour, width: Math.min(columns, 120) }));
  }
  return isShut(report) ? 1 : 0;
}

async function markdown(report: Awaited<ReturnType<typeof gate>>["report"], locale: "da" | "en") {
  const { gateComment } = await import("../reports/gate/gate-comment.ts");
  // On this machine a file has no address but its path.
  const links = {
    head: (path: string, line?: number) => (line === undefined ? path : `${path}#L${line}`),
    base: (path: string) => path,
    pullRequest: (number: number) => `#${number}`,
  };
  return gateComment(report, { locale, links });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UsageError({
      da: `Filen med underskrifter kan ikke læses: ${path}`,
      en: `The file of signatures cannot be read: ${path}`,
    });
  }
}
