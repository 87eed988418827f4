import { parseArgs } from "node:util";
import { isIsoDate } from "../domain/dates.ts";
import { didYouMean } from "../domain/did-you-mean.ts";
import type { Text } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";
import type { CommandSpec, OptionSpec } from "./command-spec.ts";
import { commandSpecs, commonOptions } from "./commands.ts";

/** What was asked for: a command with its options and operands, or help, or the version. */
export type CommandLine =
  | {
      readonly kind: "run";
      readonly command: CommandSpec;
      readonly values: ReadonlyMap<string, string>;
      readonly operands: readonly string[];
    }
  | { readonly kind: "help"; readonly command?: CommandSpec }
  | { readonly kind: "version" };

/** The value of a switch that is on. */
export const on = "on";

const allOptions = new Map<string, OptionSpec>(
  [...commonOptions, ...commandSpecs.flatMap(({ options }) => options)].map((option) => [
    option.name,
    option,
  ]),
);

// Values are told apart from operands before the command is known, as options may stand before it.
const parserOptions = Object.fromEntries(
  [...allOptions.values()].map(({ name, value }) => [
    name,
    {
      type: value === undefined ? ("boolean" as const) : ("string" as const),
      ...(name === "help" && { short: "h" }),
    },
  ]),
);

/** Takes a command line apart. Throws `UsageError` for anything it does not understand, with what was probably meant. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...words],
    options: parserOptions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind === "option")
      values.set(token.name, valueGiven(token.name, token.rawName, token.value, token.inlineValue));
  }
  return decide(values, operands);
}

function decide(values: Map<string, string>, operands: string[]): CommandLine {
  if (values.has("version")) return { kind: "version" };
  const name = operands[0] === "help" ? operands[1] : operands[0];
  const command = name === undefined ? undefined : commandNamed(name);
  if (command === undefined) {
    if (values.has("help") || operands[0] === "help") return { kind: "help" };
    throw wrong({ da: "Der mangler en kommando.", en: "There is no command." });
  }
  refuseOptions(values, command);
  if (values.has("help") || operands[0] === "help") return { kind: "help", command };
  const rest = operands.slice(1);
  refuseOperands(rest, command);
  return { kind: "run", command, values, operands: rest };
}

function commandNamed(name: string): CommandSpec {
  const found = commandSpecs.find((command) => command.name === name);
  if (found !== undefined) return found;
  const meant = didYouMean(
    name,
    commandSpecs.map((command) => command.name),
  );
  throw wrong(
    { da: `Kommandoen "${name}" findes ikke.`, en: `There is no command "${name}".` },
    meant === undefined ? undefined : `catalogue ${meant}`,
  );
}

function valueGiven(
  name: string,
  rawName: string,
  value: string | undefined,
  inline: boolean | undefined,
): string {
  const option = allOptions.get(name);
  if (option === undefined) throw unknownOption(rawName, [...allOptions.keys()]);
  if (option.value === undefined) {
    if (value === undefined) return on;
    throw wrong({ da: `${rawName} tager ingen værdi.`, en: `${rawName} takes no value.` });
  }
  if (value === undefined || value === "" || (inline !== true && value.startsWith("-")))
    throw wrong({
      da: `${rawName} skal følges af ${option.value.da}.`,
      en: `${rawName} must be followed by ${option.value.en}.`,
    });
  return value;
}

function refuseValue(value: string, { name, choices, kind }: OptionSpec): void {
  const rawName = `--${name}`;
  if (choices !== undefined && !choices.includes(value)) {
    const list = choices.join(", ");
    const meant = didYouMean(value, choices);
    throw wrong(
      {
        da: `${rawName} kan ikke være "${value}", kun en af disse: ${list}.`,
        en: `${rawName} cannot be "${value}", only one of these: ${list}.`,
      },
      meant === undefined ? undefined : `${rawName} ${meant}`,
    );
  }
  if (kind === "date" && !isIsoDate(value))
    throw wrong({
      da: `${rawName} skal være en dato som 2026-11-23, ikke "${value}".`,
      en: `${rawName} must be a date like 2026-11-23, not "${value}".`,
    });
  if (
    kind === "port" &&
    !(/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535)
  )
    throw wrong({
      da: `${rawName} skal være et tal fra 1 til 65535, ikke "${value}".`,
      en: `${rawName} must be a number from 1 to 65535, not "${value}".`,
    });
}

// One name may mean a little else with another command (`--format`), so values are judged by the command's own options.
function refuseOptions(values: ReadonlyMap<string, string>, command: CommandSpec): void {
  const own = new Map(
    [...commonOptions, ...command.options].map((option) => [option.name, option]),
  );
  for (const [name, value] of values) {
    const option = own.get(name);
    if (option === undefined)
      throw wrong(
        {
          da: `catalogue ${command.name} har ikke --${name}.`,
          en: `catalogue ${command.name} has no --${name}.`,
        },
        undefined,
        command,
      );
    refuseValue(value, option);
  }
}

function refuseOperands(operands: readonly string[], command: CommandSpec): void {
  if (operands.length < command.leastOperands)
    throw wrong(
      {
        da: `catalogue ${command.name} skal følges af ${command.operands.da}.`,
        en: `catalogue ${command.name} must be followed by ${command.operands.en}.`,
      },
      undefined,
      command,
    );
  const extra = operands[command.mostOperands];
  if (extra !== undefined)
    throw wrong(
      {
        da: `catalogue ${command.name} kan ikke bruge "${extra}".`,
        en: `catalogue ${command.name} has no use for "${extra}".`,
      },
      undefined,
      command,
    );
}

function unknownOption(rawName: string, known: readonly string[]): UsageError {
  const meant = didYouMean(rawName.replace(/^-+/, ""), known);
  return wrong(
    { da: `Der er ikke noget, der hedder ${rawName}.`, en: `There is no option ${rawName}.` },
    meant === undefined ? undefined : `--${meant}`,
  );
}

/** One line: what is wrong, what was probably meant, or else where help is. */
function wrong(text: Text, meant?: string, command?: CommandSpec): UsageError {
  const help = `catalogue ${command === undefined ? "" : `${command.name} `}--help`;
  return new UsageError(
    meant === undefined
      ? { da: `${text.da} Se ${help}`, en: `${text.en} See ${help}` }
      : { da: `${text.da} Mente du ${meant}?`, en: `${text.en} Did you mean ${meant}?` },
  );
}
