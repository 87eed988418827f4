import { describe, expect, it } from "@jest/globals";
import { validGovernance } from "../../../rules/testing/make-context.ts";
import { surroundingsOf } from "./form-catalogue.ts";

const unreadable = (path: string) => ({ path, id: path, kind: "integration" as const });

describe("what surrounds the integration in the form", () => {
  it("takes a path for taken though its file cannot be read, among others that cannot be read either", () => {
    const { isTaken } = surroundingsOf({
      governance: validGovernance(),
      systems: [],
      integrations: [],
      unreadable: [unreadable("integrations/a.md"), unreadable("integrations/b.md")],
      templateBody: "",
      packs: 1,
    });
    expect(isTaken("integrations/b.md")).toBe(true);
    expect(isTaken("integrations/c.md")).toBe(false);
  });
});
