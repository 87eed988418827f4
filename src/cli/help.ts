import type { Locale, Text } from "../domain/language.ts";
import type { CommandSpec, OptionSpec } from "./command-spec.ts";
import { commandSpecs, commonOptions } from "./commands.ts";

const words = {
  usage: { da: "Brug:", en: "Usage:" },
  commands: { da: "Kommandoer:", en: "Commands:" },
  options: { da: "Tilvalg:", en: "Options:" },
  common: { da: "Tilvalg, som alle kommandoer har:", en: "Options of every command:" },
  examples: { da: "Eksempler:", en: "Examples:" },
  about: {
    da: "Kommunens katalog over integrationer: kontrol, porte og websted.",
    en: "The municipality's catalogue of integrations: checks, gates and site.",
  },
  placeholder: { da: "<kommando> [tilvalg]", en: "<command> [options]" },
  some: { da: "[tilvalg]", en: "[options]" },
  more: {
    da: "Mere om en kommando: catalogue <kommando> --help",
    en: "More about a command: catalogue <command> --help",
  },
  codes: {
    da: "Slutkode: 0 intet spærrer, 1 der er fejl i kataloget, 2 kørslen mislykkedes.",
    en: "Exit code: 0 nothing blocks, 1 the catalogue has errors, 2 the run failed.",
  },
} satisfies Record<string, Text>;

/** The help for one command, or for all of them. */
export function helpText(locale: Locale, command?: CommandSpec): string {
  return command === undefined ? overview(locale) : commandHelp(command, locale);
}

function overview(locale: Locale): string {
  return lines([
    words.about[locale],
    "",
    `${words.usage[locale]} catalogue ${words.placeholder[locale]}`,
    "",
    words.commands[locale],
    ...table(commandSpecs.map(({ name, summary }) => [name, summary[locale]])),
    "",
    words.common[locale],
    ...optionTable(commonOptions, locale),
    "",
    words.examples[locale],
    ...exampleTable(
      commandSpecs.flatMap(({ examples }) => examples.slice(0, 1)),
      locale,
    ),
    "",
    words.more[locale],
    words.codes[locale],
  ]);
}

function commandHelp(
  { name, summary, operands, options, examples }: CommandSpec,
  locale: Locale,
): string {
  const usage = ["catalogue", name, operands[locale], words.some[locale]].filter(
    (part) => part !== "",
  );
  return lines([
    `${summary[locale]}.`,
    "",
    `${words.usage[locale]} ${usage.join(" ")}`,
    "",
    words.options[locale],
    ...optionTable(options, locale),
    "",
    words.common[locale],
    ...optionTable(commonOptions, locale),
    "",
    words.examples[locale],
    ...exampleTable(examples, locale),
  ]);
}

const lines = (all: readonly string[]): string => `${all.join("\n")}\n`;

const optionTable = (options: readonly OptionSpec[], locale: Locale): string[] =>
  table(
    options.map(({ name, value, choices = [], summary }) => {
      const told = choices.every((choice) => summary[locale].includes(choice));
      return [
        value === undefined ? `--${name}` : `--${name} ${value[locale]}`,
        told ? summary[locale] : `${summary[locale]} (${choices.join(", ")})`,
      ];
    }),
  );

const exampleTable = (examples: CommandSpec["examples"], locale: Locale): string[] =>
  examples.flatMap(({ line, says }) => [`  # ${says[locale]}`, `  catalogue ${line}`]);

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
