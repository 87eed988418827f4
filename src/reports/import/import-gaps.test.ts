import { describe, expect, it } from "@jest/globals";
import type { ImportedEntry, ImportGap } from "../../domain/import-result.ts";
import { commonGaps } from "./import-gaps.ts";

const entry = (...gaps: readonly (readonly [string, ImportGap["severity"]])[]): ImportedEntry =>
  ({
    gaps: gaps.map(([rule, severity]) => ({ rule, severity, text: { da: rule, en: rule } })),
  }) as unknown as ImportedEntry;

describe("what the files of an import lack", () => {
  it("comes with errors first, then what most files lack, then by name", () => {
    const gaps = commonGaps([
      entry(["b", "warning"], ["c", "error"], ["a", "warning"], ["d", "warning"]),
      entry(["d", "warning"], ["d", "warning"]),
    ]);
    expect(gaps.map(({ rule, files }) => `${rule} ${files}`)).toEqual(["c 1", "d 2", "a 1", "b 1"]);
  });
});
