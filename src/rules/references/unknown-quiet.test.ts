import { describe, expect, it } from "@jest/globals";
import type { QuietEntry } from "../../domain/governance-fields.ts";
import { makeContext, validGovernance } from "../testing/make-context.ts";
import { unknownQuiet } from "./unknown-quiet.ts";

const context = makeContext();
const found = (entry: Partial<QuietEntry>) => {
  const quiet = [{ until: "2099-12-31", reason: "Skiftes ud", ...entry }];
  const governance = validGovernance();
  const reminders = { ...governance.reminders, quiet };
  return unknownQuiet({ ...governance, reminders }, context);
};

describe("the quiet list", () => {
  it("is fine where it names what is there, or no id at all", () => {
    expect(found({ system: "kmd-nexus" })).toEqual([]);
    expect(found({ kind: "certificate" })).toEqual([]);
  });

  it("is warned of where an id is misspelt, with what was probably meant", () => {
    const [problem] = found({ system: "kmd-nexsus" });
    expect(problem?.field).toEqual(["reminders", "quiet", 0, "system"]);
    expect(problem?.severity).toBe("warning");
    expect(problem?.message.da).toContain('Mente du "kmd-nexus"?');
    expect(problem?.message.en).toMatch(/^The system "kmd-nexsus" is not in the catalogue/);
    const [other] = found({ integration: "findes-ikke" });
    expect(other?.field?.at(-1)).toBe("integration");
    expect(other?.message.en).toMatch(/^The integration "findes-ikke" is not in the catalogue/);
  });

  it("holds to the end of its last day, and is left alone from then on", () => {
    expect(found({ system: "findes-ikke", until: context.today })).toHaveLength(1);
    expect(found({ system: "findes-ikke", until: "2020-01-01" })).toEqual([]);
  });
});
