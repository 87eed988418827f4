import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decideIntake, type IntakeSituation } from "./decide-intake.ts";

const sound: IntakeSituation = {
  issue: "open",
  isIntake: true,
  isLetIn: true,
  content: "sound",
  branch: "none",
  pullRequest: "none",
};
const standing = { branch: "ours", pullRequest: "open" } as const;

const cases: readonly (readonly [string, Partial<IntakeSituation>, string])[] = [
  ["a new need that is complete", {}, "proposed write open"],
  ["the same, run again", standing, "proposed write keep"],
  [
    "the branch is there and the pull request is not: a run was cut off",
    { branch: "ours" },
    "proposed write open",
  ],
  ["answers are missing", { content: "faulty" }, "asks - keep"],
  ["answers go missing later", { ...standing, content: "faulty" }, "asks - keep"],
  ["it holds a secret", { content: "identifiers" }, "identifiers - keep"],
  ["it was written freely", { content: "not-form" }, "not-form - keep"],
  ["it is no need", { isIntake: false }, "ignored - keep"],
  ["a stranger's", { isLetIn: false }, "waiting - keep"],
  ["a stranger's with a secret", { isLetIn: false, content: "identifiers" }, "waiting - keep"],
  ["let in once, it is followed", { ...standing, isLetIn: false }, "proposed write keep"],
  ["somebody else has touched the branch", { ...standing, branch: "touched" }, "left-alone - keep"],
  [
    "touched, with a secret in the issue",
    { ...standing, branch: "touched", content: "identifiers" },
    "left-alone - keep",
  ],
  ["merged", { ...standing, pullRequest: "merged" }, "merged - keep"],
  [
    "merged, the branch gone, the issue closed with it",
    { pullRequest: "merged", issue: "closed" },
    "merged - keep",
  ],
  ["closed by a person", { ...standing, pullRequest: "closed" }, "declined - keep"],
  [
    "closed by a person, touched before",
    { branch: "touched", pullRequest: "closed" },
    "declined - keep",
  ],
  ["the issue is closed", { ...standing, issue: "closed" }, "withdrawn - close"],
  [
    "the issue is closed, and others work on",
    { branch: "touched", pullRequest: "open", issue: "closed" },
    "withdrawn-kept - keep",
  ],
  [
    "the issue is closed twice",
    { branch: "ours", pullRequest: "closed-by-us", issue: "closed" },
    "withdrawn - keep",
  ],
  ["the issue is closed before anything came of it", { issue: "closed" }, "ignored - keep"],
  [
    "the issue and the pull request are closed by people",
    { ...standing, pullRequest: "closed", issue: "closed" },
    "ignored - keep",
  ],
  [
    "the issue is opened again",
    { branch: "ours", pullRequest: "closed-by-us" },
    "proposed write reopen",
  ],
  [
    "the issue is opened again, the branch gone",
    { pullRequest: "closed-by-us" },
    "proposed write open",
  ],
];

const told = ({ outcome, pullRequest, write }: ReturnType<typeof decideIntake>): string =>
  `${outcome} ${write ? "write" : "-"} ${pullRequest}`;

const anySituation: fc.Arbitrary<IntakeSituation> = fc.record({
  issue: fc.constantFrom("open", "closed"),
  isIntake: fc.boolean(),
  isLetIn: fc.boolean(),
  content: fc.constantFrom("not-form", "identifiers", "faulty", "sound"),
  branch: fc.constantFrom("none", "ours", "touched"),
  pullRequest: fc.constantFrom("none", "open", "closed-by-us", "closed", "merged"),
});

describe("what becomes of an issue", () => {
  it.each(cases)("%s", (_, changed, expected) => {
    expect(told(decideIntake({ ...sound, ...changed }))).toBe(expected);
  });

  it("never writes over what somebody else has touched, nor what is not sound, nor while the issue is closed", () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { pullRequest, write } = decideIntake(situation);
        const may =
          situation.issue === "open" &&
          situation.content === "sound" &&
          situation.branch !== "touched" &&
          situation.isIntake;
        if (write) expect(may).toBe(true);
        if (situation.branch === "touched") expect(pullRequest).toBe("keep");
        if (["closed", "merged"].includes(situation.pullRequest))
          expect({ pullRequest, write }).toEqual({ pullRequest: "keep", write: false });
      }),
    );
  });
});
