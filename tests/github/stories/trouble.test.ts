import { describe, expect, it } from "@jest/globals";
import type { Fault } from "../fake/faults.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification, oneMissing, open, source, target, twoMissing } from "./kit/moves.ts";

const { story, town } = inATown();

const failing = (on: Fault["on"], answer: number, more: Partial<Fault> = {}): Fault => ({
  on,
  times: 50,
  does: { answer },
  ...more,
});

const closedUnread = "error: Lukket: se i kommentaren, hvad der skal til.";

/** Faults that were not all used up must not reach into the next story. */
const calm = () => town().github.calm();

describe("GitHub refuses the query", () => {
  it.each([
    [401, "HTTP 401"],
    [403, "HTTP 403"],
    [404, "HTTP 404"],
    [500, "HTTP 500"],
  ])("with %i: the gate is closed at once, open as it was, and the run says why", async (answer, said) => {
    const { happens, opens, sees, sets } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    expect(sees(number).status).toBe(open);
    github.misbehave(failing("graphql", answer));
    const run = await happens("projektkontor", number, "edited");
    calm();
    expect(sees(number).status).toBe(closedUnread);
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message).join()).toContain(said);
    await happens("projektkontor", number, "edited");
    expect(sees(number).status).toBe(open);
  });

  it("with errors beside half an answer: half an answer is none", async () => {
    const { happens, opens, sees } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    github.misbehave({
      on: "graphql",
      times: 4,
      does: {
        alter: (body) => ({
          ...(body as object),
          errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }],
        }),
      },
    });
    const run = await happens("projektkontor", number, "edited");
    calm();
    expect(sees(number).status).toBe(closedUnread);
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      "En administrator skal se på workflowets rettigheder",
    );
  });

  it("with a word that nobody has heard before: nothing is guessed", async () => {
    const { happens, opens, sees } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    github.misbehave({
      on: "graphql",
      does: {
        alter: (body) => {
          const answer = structuredClone(body) as {
            data: { repository: { pullRequest: { state: string } } };
          };
          answer.data.repository.pullRequest.state = "FROZEN";
          return answer;
        },
      },
    });
    const run = await happens("projektkontor", number, "edited");
    expect(sees(number).status).toBe(closedUnread);
    expect(run.annotations.map(({ message }) => message).join()).toContain("FROZEN");
  });
});

describe("GitHub stumbles", () => {
  it("twice with 502 and once with half an answer: it is asked again, and all is as if nothing had been", async () => {
    const { opens, sees } = story();
    const { github } = town();
    github.misbehave({ on: "graphql", times: 2, does: { answer: 502 } });
    github.misbehave({ on: "issues/list-comments", does: "cut" });
    const { number, run } = await opens("projektkontor", intoClarification);
    expect(run.exitCode).toBe(0);
    expect(sees(number).status).toBe(twoMissing);
    expect(sees(number).comments).toHaveLength(1);
  });

  it("and loses the answer to a comment that was written: it is not written twice", async () => {
    const { opens, sees } = story();
    const { github } = town();
    github.misbehave({ on: "issues/create-comment", does: { loseAnswer: 502 } });
    const { number, run } = await opens("projektkontor", intoClarification);
    expect(run.exitCode).toBe(0);
    expect(sees(number).comments).toHaveLength(1);
  });

  it("and refuses a comment with 502 before it was written: it is written after all", async () => {
    const { opens, sees } = story();
    const { github } = town();
    github.misbehave({ on: "issues/create-comment", does: { answer: 502 } });
    const { number, run } = await opens("projektkontor", intoClarification);
    expect(run.exitCode).toBe(0);
    expect(sees(number).comments).toHaveLength(1);
  });

  it("and loses the answer to a recorded signature: it is looked up, not recorded twice", async () => {
    const { opens, sees, sets } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    github.misbehave({ on: "repos/create-commit-status", does: { loseAnswer: 504 } });
    await sets("nexus-ejer", number, source);
    expect(sees(number).signatures).toEqual(["source-owner by nexus-ejer"]);
    expect(sees(number).status).toBe(oneMissing);
  });

  it("and answers slowly: the gate waits", async () => {
    const { opens, sees } = story();
    const { github } = town();
    github.misbehave({ on: /^(graphql|issues|repos|pulls)/, times: 3, does: { delayMs: 150 } });
    const { number, run } = await opens("projektkontor", intoClarification);
    expect(run.exitCode).toBe(0);
    expect(sees(number).status).toBe(twoMissing);
  });
});

describe("GitHub asks for patience", () => {
  it("for a second, by a rate limit: it is given", async () => {
    const { opens, sees } = story();
    const { github } = town();
    github.misbehave({ on: "graphql", does: { answer: 429, headers: { "retry-after": "1" } } });
    const { number, run } = await opens("projektkontor", intoClarification);
    expect(run.exitCode).toBe(0);
    expect(sees(number).status).toBe(twoMissing);
  });

  it("for no time at all, by a secondary rate limit on a write: it is written after that", async () => {
    const { opens, sees } = story();
    const { github } = town();
    const message = "You have exceeded a secondary rate limit.";
    const body = { message, documentation_url: "https://docs.github.example" };
    github.misbehave({
      on: "issues/create-comment",
      does: { answer: 403, body, headers: { "retry-after": "0" } },
    });
    const { number, run } = await opens("projektkontor", intoClarification);
    expect(run.exitCode).toBe(0);
    expect(sees(number).comments).toHaveLength(1);
  });

  it("for an hour: nobody waits that long, the gate is closed and the run says so", async () => {
    const { happens, opens, sees } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    github.misbehave({ on: "graphql", does: { answer: 429, headers: { "retry-after": "3600" } } });
    const run = await happens("projektkontor", number, "edited");
    expect(run.exitCode).toBe(1);
    expect(sees(number).status).toBe(closedUnread);
  });
});
