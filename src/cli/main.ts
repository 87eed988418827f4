import { resolve } from "node:path";
import type { Locale } from "../domain/language.ts";
import { isUsageError } from "../domain/usage-error.ts";
import { governanceLocale } from "../io/git/governance-locale.ts";
import { oneLine, stripControls } from "../reports/escape.ts";
import { helpText } from "./help.ts";
import { type CommandLine, parseCommandLine } from "./parse-command-line.ts";
import { systemTrouble } from "./system-trouble.ts";
import { makeTerminal, type Streams, type Terminal } from "./terminal.ts";
import { version } from "./version.ts";

/** Everything a command is given. */
export interface Call {
  /** Absolute. */
  readonly root: string;
  /** The folder the person stands in: paths are meant from here. */
  readonly folder: string;
  /** The product's own folder. */
  readonly product: string;
  /** What the person asked for; without it the catalogue's own language. */
  readonly locale: Locale | undefined;
  readonly today: string | undefined;
  readonly values: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
  readonly environment: Streams["environment"];
  readonly terminal: Terminal;
}

/** 0 nothing blocks, 1 findings block, 2 the run failed. */
export type ExitCode = 0 | 1 | 2;

/** What each command does, loaded when it is asked for: a run pays only for what it uses. */
const runners: Readonly<Record<string, () => Promise<(call: Call) => Promise<ExitCode>>>> = {
  validate: async () => (await import("./run-validate.ts")).runValidate,
  gate: async () => (await import("./run-gate.ts")).runGate,
  build: async () => (await import("./run-build.ts")).runBuild,
  serve: async () => (await import("./run-serve.ts")).runServe,
  new: async () => (await import("./run-new.ts")).runNew,
  import: async () => (await import("./run-import.ts")).runImport,
  rename: async () => (await import("./run-rename.ts")).runRename,
  system: async () => (await import("./run-system.ts")).runSystem,
  owner: async () => (await import("./run-owner.ts")).runOwner,
  document: async () => (await import("./run-document.ts")).runDocument,
  show: async () => (await import("./run-show.ts")).runShow,
  kitos: async () => (await import("./run-kitos.ts")).runKitos,
  peers: async () => (await import("./run-peers.ts")).runPeers,
  log: async () => (await import("./run-log.ts")).runLog,
  remind: async () => (await import("./run-remind.ts")).runRemind,
  setup: async () => (await import("./run-setup.ts")).runSetup,
  doctor: async () => (await import("./run-doctor.ts")).runDoctor,
  upgrade: async () => (await import("./run-upgrade.ts")).runUpgrade,
};

const asLocale = (value: string | undefined): Locale | undefined =>
  value === "da" || value === "en" ? value : undefined;

/** Runs a command line. A wrong call, and what the machine refuses, is one line on stderr; any other failure is ours, with its stack. */
export async function main(
  words: readonly string[],
  folder: string,
  streams: Streams,
): Promise<ExitCode> {
  // The words tell the language even when the rest of them is wrong.
  const wanted = asLocale(wordAfter(words, "--locale"));
  const root = resolve(folder, wordAfter(words, "--root") ?? ".");
  const locale = (): Locale => wanted ?? governanceLocale(root);
  try {
    const line = parseCommandLine(words);
    if (line.kind !== "run") return tell(line, locale(), streams);
    const runner = await runners[line.command.name]?.();
    if (runner === undefined) throw new Error(`Nothing runs ${line.command.name}.`);
    const quiet = line.values.has("quiet");
    return await runner({
      root,
      folder,
      product: streams.product,
      locale: wanted,
      today: line.values.get("today"),
      values: line.values,
      operands: line.operands,
      environment: streams.environment,
      terminal: makeTerminal(streams, { locale: locale(), quiet }),
    });
  } catch (error) {
    return fail(error, locale(), streams);
  }
}

function tell(
  line: Exclude<CommandLine, { kind: "run" }>,
  locale: Locale,
  { stdout }: Streams,
): ExitCode {
  stdout.write(line.kind === "version" ? `${version}\n` : helpText(locale, line.command));
  return 0;
}

function fail(error: unknown, locale: Locale, { stderr }: Streams): ExitCode {
  const text = isUsageError(error) ? error.text : systemTrouble(error);
  if (text !== undefined) {
    stderr.write(`catalogue: ${oneLine(text[locale])}\n`);
    return 2;
  }
  const ours = {
    da: "catalogue: Der er en fejl i programmet selv. Meld den gerne sammen med linjerne herunder.",
    en: "catalogue: Something is wrong in the program itself. Please report it with the lines below.",
  };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  stderr.write(`${ours[locale]}\n${stripControls(stack)}\n`);
  return 2;
}

function wordAfter(words: readonly string[], name: string): string | undefined {
  const inline = words.find((word) => word.startsWith(`${name}=`));
  if (inline !== undefined) return inline.slice(name.length + 1);
  const index = words.indexOf(name);
  return index < 0 ? undefined : words[index + 1];
}
