import { describe, expect, it } from "@jest/globals";
import type { Fault } from "../fake/faults.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification, source, target, twoMissing } from "./kit/moves.ts";

const { story, town } = inATown();

const failing = (on: Fault["on"], answer: number): Fault => ({ on, times: 50, does: { answer } });

const closedUnread = "error: Lukket: se i kommentaren, hvad der skal til.";

/** Faults that were not all used up must not reach into the next story. */
const calm = () => town().github.calm();

describe("GitHub refuses what the gate writes", () => {
  it("a comment: the verdict is set all the same, and the run fails for it", async () => {
    const { opens, sees } = story();
    const { github } = town();
    github.misbehave(failing("issues/create-comment", 403));
    const { number, run } = await opens("projektkontor", intoClarification);
    calm();
    expect(sees(number).status).toBe(twoMissing);
    expect(sees(number).comments).toEqual([]);
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      "Kommentaren kunne ikke skrives: HTTP 403. Se efter, om jobbet har de rettigheder",
    );
  });

  it("the record of a signature: the signature does not count, and the gate stays closed", async () => {
    const { opens, sees, sets } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    github.misbehave({ on: "repos/create-commit-status", does: { answer: 422 } });
    const run = await sets("nexus-ejer", number, source);
    expect(sees(number).signatures).toEqual([]);
    expect(sees(number).comment).toContain(
      "Det var ikke muligt at læse de registrerede underskrifter helt",
    );
    expect(run.exitCode).toBe(1);
  });

  it("the verdict itself: the run fails, and no light is green", async () => {
    const { opens, sees } = story();
    const { github } = town();
    github.misbehave(failing("repos/create-commit-status", 409));
    const { number, run } = await opens("projektkontor", intoClarification);
    calm();
    expect(sees(number).status).toBe("");
    expect(run.exitCode).toBe(1);
  });

  it("the labels: they only help to find pull requests, so the verdict stands", async () => {
    const { opens, sees } = story();
    const { github } = town();
    github.misbehave({ on: "issues/add-labels", does: { answer: 422 } });
    const { number, run } = await opens("projektkontor", intoClarification);
    expect(sees(number).status).toBe(twoMissing);
    expect(run.exitCode).toBe(1);
  });
});

describe("GitHub does not say what a signer may do", () => {
  it.each([403, 500])("with %i: nobody is taken on trust", async (answer) => {
    const { opens, sees, sets } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    github.misbehave(failing("repos/get-collaborator-permission-level", answer));
    const run = await sets("sbsys-ejer", number, target);
    calm();
    expect(sees(number).status).toBe("failure: Lukket: se i kommentaren, hvad der skal til.");
    expect(sees(number).comment).toContain(
      "Det var ikke muligt at læse underskrivernes adgang til kataloget helt",
    );
    expect(run.exitCode).toBe(1);
  });
});

describe("Git does not give the files", () => {
  it("and the gate is closed, with the reason in the comment", async () => {
    const { happens, opens, sees } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    github.misbehave(failing("git", 403));
    const run = await happens("projektkontor", number, "edited");
    calm();
    expect(sees(number).status).toBe(closedUnread);
    expect(sees(number).comment).toContain("Det var ikke muligt at læse filernes indhold helt");
    expect(run.exitCode).toBe(1);
    const said = `${run.stdout}${run.stderr}${sees(number).comment}`.replace(
      /^::add-mask::.*$/m,
      "",
    );
    expect(said).not.toContain("ghs_fortaelling");
    expect(said).not.toContain(Buffer.from("x-access-token:ghs_fortaelling").toString("base64"));
  });
});
