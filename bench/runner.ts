import { type Measurement, measureProcess } from "./measure-process.ts";

/** A program that is measured: Node's arguments, and the exit codes with which it did its work. */
export interface ProgramRunner {
  readonly name: string;
  readonly args: readonly string[];
  readonly codes: readonly number[];
  /** Puts things in place beforehand; not measured. */
  readonly before?: () => void;
}

/** Something else that can be measured. */
export interface OtherRunner {
  readonly name: string;
  readonly measure: () => Promise<Measurement>;
}

export type Runner = ProgramRunner | OtherRunner;

/** Runs something once and says what it took. */
export async function runOnce(runner: Runner): Promise<Measurement> {
  if ("measure" in runner) return runner.measure();
  runner.before?.();
  return measureProcess(runner.args, runner.codes);
}

/** All runners in turn, round after round, after rounds that only warm the disk's cache (those up to 0). */
export async function runInTurn(
  runners: readonly Runner[],
  rounds: number,
  warmUps: number,
  onDone: (round: number, name: string) => void,
): Promise<ReadonlyMap<string, readonly Measurement[]>> {
  const measured = new Map<string, Measurement[]>(runners.map(({ name }) => [name, []]));
  for (let round = 1 - warmUps; round <= rounds; round += 1)
    for (const runner of runners) {
      onDone(round, runner.name);
      const measurement = await runOnce(runner);
      if (round > 0) measured.get(runner.name)?.push(measurement);
    }
  return measured;
}
