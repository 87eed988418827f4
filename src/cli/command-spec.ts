import type { Text } from "../domain/language.ts";

/** An option of the command line. With `value` it takes one, otherwise it is a switch. */
export interface OptionSpec {
  readonly name: string;
  /** What stands for the value in the help: `<mappe>`. */
  readonly value?: Text;
  /** The only values that are taken. */
  readonly choices?: readonly string[];
  readonly kind?: "date" | "port" | "address-path";
  readonly summary: Text;
}

/** A command, as help and parsing know it. What it does is loaded only when it runs. */
export interface CommandSpec {
  readonly name: string;
  /** What stands after the name, between it and the options. */
  readonly operands: Text;
  readonly leastOperands: number;
  readonly mostOperands: number;
  readonly summary: Text;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly { readonly line: string; readonly says: Text }[];
}

/** An option that takes a value, in both languages. */
export const option = (name: string, value: Text, da: string, en: string): OptionSpec => ({
  name,
  value,
  summary: { da, en },
});
