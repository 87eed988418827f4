/** One way for GitHub to misbehave. Used up after `times` requests it fits; 1 unless said. */
export interface Fault {
  /** An operation id (`issues/create-comment`), `graphql`, `git`, or a pattern over these. */
  readonly on: string | RegExp;
  readonly times?: number;
  /** Let this many pass first. */
  readonly after?: number;
  readonly does:
    | {
        readonly answer: number;
        readonly body?: unknown;
        readonly headers?: Readonly<Record<string, string>>;
      }
    /** Does what was asked and then answers an error: the classic of a lost answer. */
    | { readonly loseAnswer: number }
    /** Sends half of the answer and hangs up. */
    | "cut"
    /** Never answers. */
    | "hang"
    | { readonly delayMs: number }
    /** Changes the answer on its way out (a list cut short, an unknown value). */
    | { readonly alter: (body: unknown) => unknown }
    /** Something that happens in the world just before the request is answered (a push in the middle of a run). */
    | { readonly first: () => void };
}

interface Armed {
  readonly fault: Fault;
  left: number;
  skip: number;
}

/** The faults of one server. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  /** All faults that strike this request, each used once more. */
  readonly strike: (operation: string) => readonly Fault["does"][];
  /** Takes back whatever is left of the faults that have struck. */
  readonly calm: () => void;
  /** Faults that were set and never struck: a story that planted one in vain proves nothing. */
  readonly unused: () => readonly Fault[];
}

export function makeFaults(): Faults {
  const armed: Armed[] = [];
  const struck = new Set<Fault>();
  const fits = (on: Fault["on"], operation: string): boolean =>
    typeof on === "string" ? on === operation : on.test(operation);
  return {
    add: (fault) => {
      armed.push({ fault, left: fault.times ?? 1, skip: fault.after ?? 0 });
    },
    strike: (operation) =>
      armed.flatMap((each) => {
        if (each.left <= 0 || !fits(each.fault.on, operation)) return [];
        if (each.skip > 0) {
          each.skip -= 1;
          return [];
        }
        each.left -= 1;
        struck.add(each.fault);
        return [each.fault.does];
      }),
    calm: () => {
      for (const each of armed) if (struck.has(each.fault)) each.left = 0;
    },
    unused: () => armed.map((each) => each.fault).filter((fault) => !struck.has(fault)),
  };
}
