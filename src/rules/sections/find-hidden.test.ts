import { describe, expect, it } from "@jest/globals";
import { findHidden } from "./find-hidden.ts";

describe("a heading that Markdown does not see", () => {
  it("is found in a code block, whatever stands behind the marks that begin it", () => {
    for (const info of ["", "js", "\u2028", "\u2029x", "js\r"])
      expect(findHidden([`~~~${info}`, "## Behov", "~~~"], "Behov")).toMatchObject({
        at: 1,
        inside: { kind: "code", at: 0, ends: "~~~" },
      });
  });
});
