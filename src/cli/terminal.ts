import type { Locale, Text } from "../domain/language.ts";

/** Where a command's words go: data to stdout, talk to stderr. */
export interface Terminal {
  /** The result of a command. */
  readonly write: (text: string) => void;
  /** A remark on the way, on a line of its own; not said when quiet. */
  readonly say: (text: Text) => void;
  /** That something is going on; said only to a person who waits. */
  readonly progress: (text: Text) => void;
  /** One line that stands until something else is said, for a person who waits; `undefined` takes it away. */
  readonly status: (text: Text | undefined) => void;
  /** What must be said, quiet or not. */
  readonly complain: (text: string) => void;
  /** Colours for what is written, if a person reads it. */
  readonly colour: boolean;
  /** The same for what is said. */
  readonly colourTalk: boolean;
  readonly columns: number;
  readonly locale: Locale;
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
  streams: Streams,
  { locale, quiet }: { readonly locale: Locale; readonly quiet: boolean },
): Terminal {
  const { stdout, stderr, environment } = streams;
  const plain = (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb";
  const watched = !quiet && stderr.isTTY === true;
  let standing = false;
  const clear = (): void => {
    if (standing) stderr.write("\r\u001b[K");
    standing = false;
  };
  const talk = (text: string): void => {
    clear();
    stderr.write(`${text}\n`);
  };
  return {
    write: (text) => {
      clear();
      stdout.write(text);
    },
    say: (text) => {
      if (!quiet) talk(text[locale]);
    },
    progress: (text) => {
      if (watched) talk(text[locale]);
    },
    status: (text) => {
      // A terminal that cannot take a line back would be filled with them.
      if (!watched || environment.TERM === "dumb") return;
      clear();
      if (text === undefined) return;
      stderr.write(text[locale].slice(0, (stderr.columns || 80) - 1));
      standing = true;
    },
    complain: talk,
    locale,
    colour: stdout.isTTY === true && !plain,
    colourTalk: stderr.isTTY === true && !plain,
    columns: stdout.columns || 80,
    get interactive() {
      return stderr.isTTY === true && streams.stdin.isTTY === true;
    },
  };
}
