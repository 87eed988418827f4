import { didYouMean } from "../domain/did-you-mean.ts";
import type { Text } from "../domain/language.ts";
import { UsageError } from "../domain/usage-error.ts";
import type { CommandSpec, OptionSpec } from "./command-spec.ts";
import { commandWords, type WordOptions } from "./command-words.ts";
import { commandSpecs, commonOptions } from "./commands.ts";
import { refuseKind } from "./refuse-kind.ts";

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
const on = "on";

const allOptions = new Map<string, OptionSpec>(
  [...commonOptions, ...commandSpecs.flatMap(({ options }) => options)].map((option) => [
    option.name,
    option,
  ]),
);

// Values are told apart from operands before the command is known, as options may stand before it.
const parserOptions: WordOptions = Object.fromEntries(
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
  const given = commandWords(words, parserOptions);
  const values = new Map<string, string>();
  const operands: string[] = [];
  for (const word of given) if (word.kind === "operand") operands.push(word.value);
  const command = commandSpecs.find(({ name }) => name === commandWord(operands));
  for (const word of given)
    if (word.kind === "option") setOnce(values, word.name, valueGiven(word, command), command);
  return decide(values, operands);
}

// Which of two folders or days was meant, nobody but the person knows.
function setOnce(
  values: Map<string, string>,
  name: string,
  value: string,
  command: CommandSpec | undefined,
): void {
  const before = values.get(name) ?? value;
  values.set(name, value);
  if (before === value) return;
  throw wrong(
    {
      da: `--${name} er skrevet to gange, som "${before}" og "${value}". Skriv det kun én gang.`,
      en: `--${name} is given twice, as "${before}" and "${value}". Give it only once.`,
    },
    undefined,
    command,
  );
}

const commandWord = (operands: readonly string[]): string | undefined =>
  operands[0] === "help" ? operands[1] : operands[0];

const optionsOf = (command: CommandSpec): readonly OptionSpec[] => [
  ...commonOptions,
  ...command.options,
];

function decide(values: Map<string, string>, operands: string[]): CommandLine {
  if (values.has("version")) return { kind: "version" };
  const name = commandWord(operands);
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

interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

// What is missing is said in the words of the command that was asked for, as another may take something else under the name.
function valueGiven(
  { name, rawName, value, inlineValue }: GivenOption,
  command: CommandSpec | undefined,
): string {
  const own = command && optionsOf(command);
  const option = own?.find((one) => one.name === name) ?? allOptions.get(name);
  if (option === undefined)
    throw unknownOption(rawName, own?.map((one) => one.name) ?? [...allOptions.keys()], command);
  if (option.value === undefined) {
    if (value === undefined) return on;
    throw wrong(
      { da: `${rawName} tager ingen værdi.`, en: `${rawName} takes no value.` },
      undefined,
      command,
    );
  }
  if (value === undefined || value === "" || (inlineValue !== true && value.startsWith("-")))
    throw wrong(
      {
        da: `${rawName} skal følges af ${option.value.da}.`,
        en: `${rawName} must be followed by ${option.value.en}.`,
      },
      undefined,
      command,
    );
  return value;
}

function refuseValue(
  value: string,
  { name, choices, kind }: OptionSpec,
  command: CommandSpec,
): void {
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
      command,
    );
  }
  const refused = kind === undefined ? undefined : refuseKind[kind](value);
  if (refused !== undefined)
    throw wrong(
      {
        da: `${rawName} skal være ${refused.da}, ikke "${value}".`,
        en: `${rawName} must be ${refused.en}, not "${value}".`,
      },
      undefined,
      command,
    );
}

// One name may mean a little else with another command (`--format`), so values are judged by the command's own options.
function refuseOptions(values: ReadonlyMap<string, string>, command: CommandSpec): void {
  const own = new Map(optionsOf(command).map((option) => [option.name, option]));
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
    refuseValue(value, option, command);
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

function unknownOption(
  rawName: string,
  known: readonly string[],
  command: CommandSpec | undefined,
): UsageError {
  const meant = didYouMean(rawName.replace(/^-+/, ""), known);
  return wrong(
    { da: `Der er ikke noget, der hedder ${rawName}.`, en: `There is no option ${rawName}.` },
    meant === undefined ? undefined : `--${meant}`,
    command,
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
