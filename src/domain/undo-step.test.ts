import { describe, expect, it } from "@jest/globals";
import { undoStep } from "./undo-step.ts";

const change = (path: string, before?: string) => ({
  path,
  after: "x",
  ...(before !== undefined && { before }),
});

describe("undoStep", () => {
  it("names the files that git gives back, and those that are new, each in its way", () => {
    expect(undoStep([change("a.md", "a"), change("b.md"), change("c.md", "")])?.da).toBe(
      "Vil I hellere lade være: git restore -- a.md c.md, og slet b.md",
    );
    expect(undoStep([change("b.md")])?.en).toBe("Would you rather not: delete b.md");
    expect(undoStep([change("a.md", "a")])?.en).toBe("Would you rather not: git restore -- a.md");
  });

  it("puts all of it aside where it is more than a line can name", () => {
    const many = ["a", "b", "c", "d", "e", "f", "g"].map((name) => change(`${name}.md`));
    expect(undoStep(many)?.da).toContain("git stash --include-untracked");
    expect(undoStep(many.slice(1))?.da).toContain("slet b.md c.md d.md e.md f.md g.md");
  });

  it("has nothing to say of nothing", () => {
    expect(undoStep([])).toBeUndefined();
  });
});
