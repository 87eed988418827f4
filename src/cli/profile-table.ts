import type { Locale, Text } from "../domain/language.ts";
import { numberText } from "../reports/words.ts";

/** One step of a run, in milliseconds. */
export interface TimedStep {
  readonly what: Text;
  readonly wall: number;
  /** On all cores, so it may be more than the time that passed. */
  readonly cpu: number;
  /** How many things it did; 0 where it did not count. */
  readonly count: number;
}

const words = {
  head: {
    da: ["Her gik tiden", "ms", "ms cpu", "antal", "i sekundet"],
    en: ["Where the time went", "ms", "ms cpu", "count", "a second"],
  },
  total: { da: "I alt", en: "Total" },
  memory: { da: "Hukommelse, da den var størst", en: "Memory at its largest" },
} as const;

/** The table of `--profile`. Steps that were taken several times stand together. */
export function profileTable(
  steps: readonly TimedStep[],
  megabytes: number,
  locale: Locale,
): string {
  const rows = together(steps).map((step) => row(step.what[locale], step, locale));
  const total = steps.reduce(
    (sum, { wall, cpu }) => ({ wall: sum.wall + wall, cpu: sum.cpu + cpu, count: 0 }),
    { wall: 0, cpu: 0, count: 0 },
  );
  const lines = [[...words.head[locale]], ...rows, row(words.total[locale], total, locale)];
  const memory = `${words.memory[locale]}: ${numberText(Math.round(megabytes), locale)} MB`;
  return [...aligned(lines), memory].join("\n");
}

function together(steps: readonly TimedStep[]): readonly TimedStep[] {
  const byName = new Map<string, TimedStep>();
  for (const step of steps) {
    const before = byName.get(step.what.da) ?? { wall: 0, cpu: 0, count: 0 };
    byName.set(step.what.da, {
      what: step.what,
      wall: before.wall + step.wall,
      cpu: before.cpu + step.cpu,
      count: before.count + step.count,
    });
  }
  return [...byName.values()];
}

function row(
  name: string,
  { wall, cpu, count }: Omit<TimedStep, "what">,
  locale: Locale,
): string[] {
  const number = (value: number): string => numberText(Math.round(value), locale);
  const rate = count > 0 && wall > 0 ? number((count * 1000) / wall) : "";
  return [name, number(wall), number(cpu), count > 0 ? number(count) : "", rate];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number): number =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(width(column)) : cell.padStart(width(column) + 2),
      )
      .join("")
      .trimEnd(),
  );
}
