import { describe, expect, it } from "@jest/globals";
import { shownAnnotations } from "./workflow-commands.ts";

describe("shownAnnotations", () => {
  it("reads file, line, column and title, and gives encoded characters back", () => {
    const line =
      "::error file=integrations/a%2Cb.md,line=3,col=5,title=Fejl%3A x::Første linje%0Aanden 100%25";
    expect(shownAnnotations(line)).toEqual([
      {
        severity: "error",
        message: "Første linje\nanden 100%",
        file: "integrations/a,b.md",
        line: 3,
        col: 5,
        title: "Fejl: x",
      },
    ]);
  });

  it("takes a command without properties, and one that is indented, as the runner does", () => {
    expect(
      shownAnnotations("::warning::a\n   ::notice::b\nx ::error::c").map((a) => a.message),
    ).toEqual(["a", "b"]);
  });

  it("shows ten of each kind, and 4,096 characters of each", () => {
    const many = Array.from({ length: 12 }, () => `::error::${"x".repeat(5000)}`).join("\n");
    const shown = shownAnnotations(`${many}\n::notice::y`);
    expect(shown).toHaveLength(11);
    expect(shown[0]?.message).toHaveLength(4096);
  });
});
