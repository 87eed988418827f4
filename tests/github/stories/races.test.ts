import { describe, expect, it } from "@jest/globals";
import { push, setLabel, takeLabel } from "../fake/deeds.ts";
import { edited, inPhase, integrationPath } from "./kit/catalogue.ts";
import { labelPayload, pullRequestPayload } from "./kit/events.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification, oneMissing, open, source, target, twoMissing } from "./kit/moves.ts";

const { story, town } = inATown();

const moreVolume = edited(inPhase("clarification"), ["volumePerDay: 40", "volumePerDay: 4000"]);

describe("A signature follows what was signed", () => {
  it("back to it: a push forced back to the signed content needs no new signature", async () => {
    const { forces, opens, pullRequest, pushes, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    const signed = pullRequest(number).headSha;
    // A change that nobody would void a signature for, and then another that would.
    const cosmetic = edited(inPhase("clarification"), ["status: active", "status: active # ok"]);
    await pushes("projektkontor", number, { [integrationPath]: cosmetic });
    expect(sees(number).status).toBe(open);
    await forces("projektkontor", number, signed);
    expect(sees(number).status).toBe(open);
  });

  it("over a forced push: the record on the commit left behind counts for equal content", async () => {
    const { opens, pushes, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    const from = world.git.tip("refs/heads/main");
    await pushes("projektkontor", number, intoClarification, { from, message: "Omskrevet" });
    const seen = sees(number);
    expect(seen.signatures).toEqual(["source-owner by nexus-ejer"]);
    expect(seen.status).toBe(oneMissing);
  });

  it("not over a forced push to another fact, which the comment names", async () => {
    const { opens, pushes, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    const from = world.git.tip("refs/heads/main");
    await pushes("projektkontor", number, { [integrationPath]: moreVolume }, { from });
    const seen = sees(number);
    expect(seen.comment).toMatch(/nexus-ejer skrev under, før dette blev ændret: .*40 → 4/);
    expect(seen.labels).not.toContain(source);
    expect(seen.signatures).toEqual([]);
  });

  it("and is asked for again, with what changed, until it is given anew", async () => {
    const { happens, opens, pushes, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    await pushes("projektkontor", number, { [integrationPath]: moreVolume });
    await happens("projektkontor", number, "edited");
    expect(sees(number).comment).toMatch(/nexus-ejer skrev under, før dette blev ændret: .*40 → 4/);
    await sets("nexus-ejer", number, source);
    expect(sees(number).comment).toContain("✅ Givet af nexus-ejer");
    expect(sees(number).status).toBe(oneMissing);
  });

  it("though a run was lost on the way: the next one finds the record on the earlier commit", async () => {
    const { happens, opens, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    const cosmetic = edited(inPhase("clarification"), ["status: active", "status: active # ok"]);
    push(world, "projektkontor", number, { [integrationPath]: cosmetic });
    await happens("projektkontor", number, "edited");
    expect(sees(number).signatures).toEqual(["source-owner by nexus-ejer"]);
    expect(sees(number).status).toBe(oneMissing);
  });
});

describe("Nobody signs what they did not see", () => {
  it("a push in the seconds before the label: the signature was for what stood there, and is asked for again", async () => {
    const { happens, opens, sees } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    const before = push(world, "projektkontor", number, { [integrationPath]: moreVolume });
    const pushed = pullRequestPayload(world, number, "synchronize", "projektkontor", { before });
    setLabel(world, "nexus-ejer", number, source);
    const labeled = labelPayload(world, number, "labeled", "nexus-ejer", source);
    await town().run("pull_request_target", pushed);
    await town().run("pull_request_target", labeled);
    const seen = sees(number);
    expect(seen.signatures).toEqual([]);
    expect(seen.status).toBe(twoMissing);
    expect(seen.comment).toContain("nexus-ejer skal tage den af og sætte den igen.");
    await happens("projektkontor", number, "edited");
    expect(sees(number).signatures).toEqual([]);
  });

  it("a push just after the label, before its run: the signature does not pass to the new content", async () => {
    const { opens, sees } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    setLabel(world, "nexus-ejer", number, source);
    const labeled = labelPayload(world, number, "labeled", "nexus-ejer", source);
    const before = push(world, "projektkontor", number, { [integrationPath]: moreVolume });
    const pushed = pullRequestPayload(world, number, "synchronize", "projektkontor", { before });
    await town().run("pull_request_target", labeled);
    await town().run("pull_request_target", pushed);
    expect(sees(number).signatures).toEqual([]);
    expect(sees(number).status).toBe(twoMissing);
  });
});

describe("The world moves while the gate judges", () => {
  it("a push in the middle: what was read is thrown away, and the new head is judged", async () => {
    const { happens, opens, pullRequest, sees, sets } = story();
    const { github, world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    const judged = pullRequest(number).headSha;
    github.misbehave({
      on: "pulls/get",
      does: {
        first: () => void push(world, "projektkontor", number, { [integrationPath]: moreVolume }),
      },
    });
    const statuses = world.statuses.length;
    await happens("projektkontor", number, "edited");
    const since = world.statuses.slice(statuses).filter(({ sha }) => sha === judged);
    expect(since.map(({ description }) => description)).toEqual([
      expect.stringMatching(/^Afløst: forslaget er kommet videre/),
    ]);
    expect(sees(number).status).toMatch(/^failure/);
    expect(sees(number).comment).toContain("skrev under, før dette blev ændret");
  });

  it("a push between the query and the fetch: the two must speak of one head", async () => {
    const { happens, opens, pullRequest, sees } = story();
    const { github, world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    github.misbehave({
      on: "git",
      does: {
        first: () => void push(world, "projektkontor", number, { [integrationPath]: moreVolume }),
      },
    });
    await happens("projektkontor", number, "edited");
    expect(sees(number).status).toBe(twoMissing);
    expect(sees(number).comment).toContain(pullRequest(number).headSha.slice(0, 7));
  });

  it("a label taken off between the last look and the green light: the light goes red at once", async () => {
    const { opens, sees, sets } = story();
    const { github, world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    github.misbehave({
      on: "repos/create-commit-status",
      after: 1,
      does: { first: () => void takeLabel(world, "nexus-ejer", number, source) },
    });
    await sets("sbsys-ejer", number, target);
    expect(sees(number).status).toBe(oneMissing);
    expect(world.statuses.map(({ state }) => state).slice(-2)).toEqual(["success", "failure"]);
  });

  it("without end: after a few rounds the gate gives up, closed, and says so", async () => {
    const { happens, opens, sees } = story();
    const { github, world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    let count = 0;
    github.misbehave({
      on: "pulls/get",
      times: 4,
      does: {
        first: () => {
          count += 1;
          const text = edited(moreVolume, ["4000", `${4000 + count}`]);
          push(world, "projektkontor", number, { [integrationPath]: text });
        },
      },
    });
    const run = await happens("projektkontor", number, "edited");
    expect(run.exitCode).toBe(1);
    expect(sees(number).status).toBe("");
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      "blev ved med at ændre sig",
    );
  });

  it("two runs at once: one comment is left, and one verdict", async () => {
    const { sees } = story();
    const { world } = town();
    const { openPullRequest } = await import("../fake/deeds.ts");
    const { number } = openPullRequest(world, "projektkontor", intoClarification);
    const payload = pullRequestPayload(world, number, "opened", "projektkontor");
    await Promise.all([
      town().run("pull_request_target", payload),
      town().run("pull_request_target", payload),
      town().run("pull_request_target", payload),
    ]);
    expect(sees(number).comments).toHaveLength(1);
    expect(sees(number).status).toBe(twoMissing);
  });
});

describe("GitHub's own answers lag behind", () => {
  it("a stale head is noticed, waited for and read again", async () => {
    const { opens, pushes, sees } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    const old = story().pullRequest(number).headSha;
    github.stale.value = { reads: 1, heads: new Map([[number, old]]) };
    const run = await pushes("projektkontor", number, { [integrationPath]: moreVolume });
    expect(run.requests.filter(({ operation }) => operation === "graphql")).toHaveLength(2);
    expect(sees(number).status).toBe(twoMissing);
  });

  it("a stale list of labels is noticed by the time of the last change", async () => {
    const { opens, sees, sets } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    const { updatedAt } = story().pullRequest(number);
    github.misbehave({
      on: "graphql",
      does: {
        alter: (body) => {
          const answer = structuredClone(body) as {
            data: { repository: { pullRequest: Record<string, unknown> } };
          };
          const empty = { nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } };
          Object.assign(answer.data.repository.pullRequest, {
            updatedAt,
            labels: empty,
            timelineItems: empty,
          });
          return answer;
        },
      },
    });
    await sets("nexus-ejer", number, source);
    expect(sees(number).signatures).toEqual(["source-owner by nexus-ejer"]);
    expect(sees(number).status).toBe(oneMissing);
  });
});
