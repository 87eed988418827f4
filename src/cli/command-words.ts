import { parseArgs } from "node:util";

/** Which options there are: those that take a value, and switches. */
export type WordOptions = Readonly<
  Record<string, { readonly type: "boolean" | "string"; readonly short?: string }>
>;

/** A word of a command line: an operand, or an option as it was written. */
export type CommandWord =
  | { readonly kind: "operand"; readonly value: string }
  | {
      readonly kind: "option";
      readonly name: string;
      readonly rawName: string;
      readonly value: string | undefined;
      readonly inlineValue: boolean | undefined;
    };

/** Tells options from operands. */
export const commandWords = (
  words: readonly string[],
  options: WordOptions,
): readonly CommandWord[] => plainWords(words, options) ?? anyWords(words, options);

/**
 * The same for switches, options with a value behind them and operands, which is how nearly everybody writes; nothing for anything else.
 * Node's own parser takes as long to load as a short run does to print its report.
 */
export function plainWords(
  words: readonly string[],
  options: WordOptions,
): readonly CommandWord[] | undefined {
  const found: CommandWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = plainWord(words[at] ?? "", words[at + 1], options);
    if (word === undefined) return undefined;
    found.push(word);
    if (word.kind === "option" && word.value !== undefined) at += 1;
  }
  return found;
}

function plainWord(
  rawName: string,
  next: string | undefined,
  options: WordOptions,
): CommandWord | undefined {
  if (!rawName.startsWith("-")) return { kind: "operand", value: rawName };
  const name = rawName.slice(2);
  if (!rawName.startsWith("--") || !Object.hasOwn(options, name)) return undefined;
  if (options[name]?.type === "boolean")
    return { kind: "option", name, rawName, value: undefined, inlineValue: undefined };
  if (next === undefined || next === "" || next.startsWith("-")) return undefined;
  return { kind: "option", name, rawName, value: next, inlineValue: false };
}

/** The same for any words. */
export function anyWords(words: readonly string[], options: WordOptions): readonly CommandWord[] {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.flatMap((token): readonly CommandWord[] => {
    if (token.kind === "positional") return [{ kind: "operand", value: token.value }];
    if (token.kind !== "option") return [];
    const { name, rawName, value, inlineValue } = token;
    return [{ kind: "option", name, rawName, value, inlineValue }];
  });
}
