/** A promise about speed: a figure of one runner against another of the same round. Ratios travel between machines. */
export interface Target {
  readonly name: string;
  readonly of: string;
  readonly against?: string;
  readonly figure: "cpuSeconds" | "wallSeconds" | "memoryMegabytes";
  readonly atMost: number;
}

/** What was promised for validating; names of runners as in `runners.ts`. */
export const targets: readonly Target[] = [
  {
    name: "validate the demonstration catalogue, against an empty Node",
    of: "validate demonstration",
    against: "empty Node",
    figure: "cpuSeconds",
    atMost: 3,
  },
  {
    name: "the same again, nothing changed",
    of: "validate demonstration, again",
    against: "empty Node",
    figure: "cpuSeconds",
    atMost: 2,
  },
  {
    name: "validate 10,000 again, nothing changed, against an empty Node",
    of: "validate 10000, again",
    against: "empty Node",
    figure: "cpuSeconds",
    atMost: 5,
  },
  {
    name: "validate 10,000, everything, against the floor",
    of: "validate 10000",
    against: "floor 10000",
    figure: "cpuSeconds",
    atMost: 2.5,
  },
  {
    name: "the same, waited for",
    of: "validate 10000",
    against: "floor 10000",
    figure: "wallSeconds",
    atMost: 1.5,
  },
  {
    name: "the same, megabytes",
    of: "validate 10000",
    figure: "memoryMegabytes",
    atMost: 300,
  },
  {
    name: "1 % of the files with findings, against none",
    of: "validate 10000, 1 % findings",
    against: "validate 10000",
    figure: "cpuSeconds",
    atMost: 1.5,
  },
  {
    name: "100,000 against 10,000",
    of: "validate 100000",
    against: "validate 10000",
    figure: "cpuSeconds",
    atMost: 11,
  },
];
