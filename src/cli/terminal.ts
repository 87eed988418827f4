import type { Locale, Text } from "../domain/language.ts";

/** Where a command's words go: data to stdout, talk to stderr. */
export interface Terminal {
  /** The result of a command. */
  readonly write: (text: string) => void;
  /** A remark on the way, on a line of its own; not said when quiet. */
  readonly say: (text: Text) => void;
  /** That something is going on; said only to a person who waits. */
  readonly progress: (text: Text) => void;
  /** What must be said, quiet or not. */
  readonly complain: (text: string) => void;
  /** Colours for what is written, if a person reads it. */
  readonly colour: boolean;
  /** The same for what is said. */
  readonly colourTalk: boolean;
  readonly columns: number;
  /** True when questions can be asked. */
  readonly interactive: boolean;
}

/** The parts of a stream and of the environment that decide. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface Streams {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder the product lies in. */
  readonly product: string;
}

/** Makes a terminal of the process's streams. Colours only for a person, and never against `NO_COLOR`. */
export function makeTerminal(
  { stdin, stdout, stderr, environment }: Streams,
  { locale, quiet }: { readonly locale: Locale; readonly quiet: boolean },
): Terminal {
  const plain = (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb";
  return {
    write: (text) => void stdout.write(text),
    say: (text) => {
      if (!quiet) stderr.write(`${text[locale]}\n`);
    },
    progress: (text) => {
      if (!quiet && stderr.isTTY === true) stderr.write(`${text[locale]}\n`);
    },
    complain: (text) => void stderr.write(`${text}\n`),
    colour: stdout.isTTY === true && !plain,
    colourTalk: stderr.isTTY === true && !plain,
    columns: stdout.columns ?? 80,
    interactive: stdin.isTTY === true && stderr.isTTY === true,
  };
}
