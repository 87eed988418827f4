import type { ImportedEntry, ImportGap } from "../../domain/import-result.ts";

/** Something that several files lack or have wrong. */
export interface CommonGap {
  readonly rule: string;
  readonly severity: ImportGap["severity"];
  readonly files: number;
  /** The words of the first. */
  readonly text: ImportGap["text"];
}

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** What files lack, by rule: errors first, then what most of them lack. */
export function commonGaps(entries: readonly ImportedEntry[]): readonly CommonGap[] {
  const gaps = new Map<string, CommonGap>();
  for (const { gaps: own } of entries)
    for (const { rule, severity, text } of new Map(
      own.map((gap) => [`${gap.rule} ${gap.severity}`, gap]),
    ).values()) {
      const key = `${rule} ${severity}`;
      const before = gaps.get(key);
      gaps.set(key, {
        rule,
        severity,
        text: before?.text ?? text,
        files: (before?.files ?? 0) + 1,
      });
    }
  return [...gaps.values()].toSorted(
    (a, b) =>
      ranks[a.severity] - ranks[b.severity] || b.files - a.files || (a.rule < b.rule ? -1 : 1),
  );
}

/** How much a file lacks: errors and warnings apart; mere hints do not count. */
export const countGaps = ({
  gaps,
}: Pick<ImportedEntry, "gaps">): { errors: number; warnings: number } => ({
  errors: gaps.filter(({ severity }) => severity === "error").length,
  warnings: gaps.filter(({ severity }) => severity === "warning").length,
});
