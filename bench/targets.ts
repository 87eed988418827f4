/** A promise about speed: a figure of one runner against another of the same round. Ratios travel between machines. */
export interface Target {
  readonly name: string;
  readonly of: string;
  readonly against?: string;
  readonly figure: "cpuSeconds" | "wallSeconds" | "memoryMegabytes";
  readonly atMost: number;
}

/** What was promised for validating; names of runners as in `runners.ts`. */
const validateTargets: readonly Target[] = [
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
    name: "validate 10,000 again, one file changed, against all of it",
    of: "validate 10000, one changed",
    against: "validate 10000",
    figure: "cpuSeconds",
    atMost: 0.5,
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

/**
 * What was promised for building. Another generator of sites takes 11 times the floor of 10,000 for one bare page a file, and
 * a popular one 13 times the floor of 1,000; ours must stay below with every page in two languages, data, feeds and search.
 */
const buildTargets: readonly Target[] = [
  {
    name: "build 1,000, everything, against the floor of one bare page a file",
    of: "build 1000",
    against: "build floor 1000",
    figure: "cpuSeconds",
    atMost: 13,
  },
  {
    name: "build 10,000, the same",
    of: "build 10000",
    against: "build floor 10000",
    figure: "cpuSeconds",
    atMost: 11,
  },
  { name: "the same, megabytes", of: "build 10000", figure: "memoryMegabytes", atMost: 600 },
  {
    name: "build 10,000 again, nothing changed, seconds",
    of: "build 10000, again",
    figure: "wallSeconds",
    atMost: 1.5,
  },
  {
    name: "build 10,000 again, one file changed, seconds",
    of: "build 10000, one changed",
    figure: "wallSeconds",
    atMost: 2,
  },
  {
    name: "build 100,000 against 10,000",
    of: "build 100000",
    against: "build 10000",
    figure: "cpuSeconds",
    atMost: 11,
  },
  { name: "the same, megabytes", of: "build 100000", figure: "memoryMegabytes", atMost: 4096 },
  {
    name: "serve 1,000, from saved to fresh, seconds",
    of: "serve 1000, one saved",
    figure: "wallSeconds",
    atMost: 0.3,
  },
  {
    name: "serve 10,000, the same",
    of: "serve 10000, one saved",
    figure: "wallSeconds",
    atMost: 1,
  },
];

export const targets: readonly Target[] = [...validateTargets, ...buildTargets];
