import { describe, expect, it } from "@jest/globals";
import { intakeLabel } from "../../../src/domain/intake/intake-form.ts";
import { merge } from "../fake/deeds.ts";
import { fileIssue } from "../fake/issue-deeds.ts";
import { inATown } from "./kit/in-a-town.ts";
import {
  filesWithTemplate,
  type Intake,
  intakeIn,
  needText,
  title,
  writesOf,
} from "./kit/intake.ts";

const { town } = inATown(filesWithTemplate());
const intake = (): Intake => {
  town().world.settings.workflowsApprove = true;
  return intakeIn(town());
};
const unheard = (named: string): number =>
  fileIssue(town().world, "laeser", { title: named, body: needText() }, { labels: [intakeLabel] })
    .number;

describe("At night the intake", () => {
  it("answers the need whose run was never started, once, and looks at one that is answered with three requests", async () => {
    const number = unheard("Et behov fra en dag uden GitHub");
    const run = await intake().night();
    expect([run.exitCode, run.outputs]).toEqual([0, { outcome: "all", "pull-requests": "none" }]);
    expect(intake().proposals(number)).toHaveLength(1);
    expect(intake().comments(number)).toHaveLength(1);
    const again = await intake().night();
    expect(writesOf(again)).toEqual([]);
    const asked = again.requests.filter(({ operation }) => operation !== "git");
    expect(asked.map(({ operation }) => operation)).toEqual([
      "issues/list-for-repo",
      "issues/list-for-repo",
      "graphql",
      "repos/compare-commits",
      "issues/list-comments",
    ]);
  });

  it("gives the second of two proposals with one title a name of its own once the first is in the catalogue", async () => {
    const [first, second] = [await intake().files("laeser"), await intake().files("laeser")];
    const path = "integrations/bookinger-fra-kmd-nexus-vises-i-lokaleoversigten.md";
    expect(intake().branch(second.number).paths).toEqual([path]);
    merge(town().world, "it-arkitekt", intake().proposal(first.number).number);
    intake().issue(first.number).state = "closed";
    await intake().night();
    expect(intake().branch(second.number).paths).toEqual([path.replace(".md", "-2.md")]);
    expect(intake().branch(second.number).text).toContain(`title: "${title}"`);
    expect(intake().proposal(second.number).state).toBe("open");
  });

  it("closes the proposal of a need whose closing no run has heard of", async () => {
    const { number } = await intake().files("laeser", { title: "Et behov, der falder væk" });
    intake().issue(number).state = "closed";
    await intake().night();
    expect(intake().proposal(number).state).toBe("closed");
  });

  it("goes on to the others where one fails, says which, and heals it the night after", async () => {
    const [one, other] = [unheard("Det ene behov"), unheard("Det andet behov")];
    town().github.misbehave({ on: "graphql", does: { answer: 403 } });
    const run = await intake().night();
    expect(run.exitCode).toBe(1);
    expect(intake().proposals(one)).toHaveLength(1);
    expect(run.stdout).toContain(`#${other}: GitHub gav ikke lov`);
    await intake().night();
    for (const number of [one, other]) {
      expect(intake().proposals(number)).toHaveLength(1);
      expect(intake().comments(number)).toHaveLength(1);
    }
  });
});
