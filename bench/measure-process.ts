import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

export interface Measurement {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly memoryMegabytes: number;
}

const reporter = new URL("report-usage.cjs", import.meta.url).pathname;

/**
 * Runs a Node program once, as a process of its own, and says what the whole of it took.
 * Throws when it ends with a code that was not expected: a program that fails at once would look fast.
 */
export function measureProcess(
  args: readonly string[],
  expectedCodes: readonly number[] = [0],
  cwd = ".",
): Measurement {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const usageFile = join(folder, "usage.json");
    const started = process.hrtime.bigint();
    const run = spawnSync(process.execPath, ["--require", reporter, ...args], {
      cwd,
      env: { ...process.env, BENCH_USAGE: usageFile, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1 << 30,
    });
    const wallSeconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (!expectedCodes.includes(run.status ?? -1)) {
      throw new Error(`${args.join(" ")} ended with ${run.status}:\n${run.stderr}`);
    }
    const usage = JSON.parse(readFileSync(usageFile, "utf8")) as Omit<Measurement, "wallSeconds">;
    return { ...usage, wallSeconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle of a list of numbers; the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) throw new Error("No numbers to take the middle of");
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
    : (sorted[Math.floor(middle)] as number);
}
