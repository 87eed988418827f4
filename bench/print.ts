import type { Row, Verdict } from "./compare.ts";
import { table } from "./table.ts";

/** What was measured, a row a runner. */
export const rowsTable = (rows: readonly Row[]): string =>
  table(
    ["", "CPU s", "wall s", "MB"],
    rows.map(({ runner, cpuSeconds, wallSeconds, memoryMegabytes }) => [
      runner,
      cpuSeconds.toFixed(2),
      wallSeconds.toFixed(2),
      memoryMegabytes.toFixed(0),
    ]),
  );

/** What became of the promises. */
export const verdictsTable = (verdicts: readonly Verdict[]): string =>
  table(
    ["target", "reached", "at most", ""],
    verdicts.map(({ target, reached, kept }) => [
      target.name,
      reached.toFixed(2),
      String(target.atMost),
      kept ? "kept" : "MISSED",
    ]),
  );
