import { describe, expect, it } from "@jest/globals";
import { commitToMain, review } from "../fake/deeds.ts";
import { pullRequestOf } from "../fake/world.ts";
import { edited, governanceText, inPhase, integrationPath, nexusText } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification, open, source, target } from "./kit/moves.ts";
import { signedMove } from "./kit/signed-move.ts";

const { story, town } = inATown();

const signed = (): Promise<number> => signedMove(story());

describe("Every night all open pull requests are judged again", () => {
  it("so a signature falls when its giver no longer owns the system on the main branch", async () => {
    const { night, sees } = story();
    const { world } = town();
    const number = await signed();
    const other = edited(nexusText, ["github: [nexus-ejer]", "github: [ny-ejer]"]);
    commitToMain(world, "it-arkitekt", { "systems/kmd-nexus.md": other });
    const run = await night();
    commitToMain(world, "it-arkitekt", { "systems/kmd-nexus.md": nexusText });
    expect(run.exitCode).toBe(0);
    expect(sees(number).status).toMatch(/^failure/);
    expect(sees(number).comment).toContain(
      "nexus-ejer satte etiketten approved/source-owner, men kan ikke",
    );
  });

  it("so a date that has passed closes what was open", async () => {
    const { night, sees } = story();
    const number = await signed();
    // The look-up of reuse grows old, and the databehandleraftale of KMD A/S runs out.
    await night({ today: "2031-01-05" });
    expect(sees(number).status).toMatch(/^failure/);
    await night();
    expect(sees(number).status).toBe(open);
  });

  it("so a review that was given since is counted", async () => {
    const { night, sees } = story();
    const number = await signed();
    review(town().world, "nexus-ejer", number, "CHANGES_REQUESTED");
    await night();
    expect(sees(number).status).toMatch(/^failure/);
  });

  it("and one that cannot be judged does not keep the others from it", async () => {
    const { night, opens, sees } = story();
    const { github } = town();
    const first = await signed();
    const second = await opens("kollega", intoClarification);
    github.misbehave({ on: "graphql", does: { answer: 404 } });
    const run = await night();
    expect(run.exitCode).toBe(1);
    expect(run.outputs.judged).toBe("2");
    const statuses = [sees(first).status, sees(second.number).status];
    expect(statuses.filter((status) => status.startsWith("error"))).toHaveLength(1);
    expect(run.summary).toContain(`Forslag #${second.number}`);
  });

  it("and those that nobody can merge yet come last, and are left where GitHub has had enough", async () => {
    const { night, opens, sees } = story();
    const { github, world } = town();
    const draft = await opens("kollega", intoClarification);
    pullRequestOf(world, draft.number).draft = true;
    const one = await signed();
    const two = await opens("kollega", { "docs/note.md": "Hej\n" });
    const statuses = world.statuses.length;
    const busy = { answer: 403, headers: { "x-ratelimit-remaining": "0" } };
    // While the second is looked at, the hour's requests are used up.
    const usedUp = () => github.misbehave({ on: /^(?!git$)/, times: 1000, does: busy });
    github.misbehave({ on: "graphql", after: 1, does: { first: usedUp } });
    const run = await night({ today: "2031-01-05" });
    github.calm();
    expect(run.exitCode).toBe(1);
    expect(sees(one).status).toMatch(/^failure/);
    expect(run.stdout).toContain(`#${two.number}: kunne ikke vurderes: HTTP 403`);
    expect(run.requests.filter(({ status }) => status === 403).length).toBeLessThan(4);
    expect(run.stdout).toContain("så 1 forslag blev ikke vurderet i dette løb");
    const after = world.statuses.slice(statuses).map(({ sha }) => sha);
    expect(after).not.toContain(pullRequestOf(world, draft.number).headSha);
  });

  it("and where nothing changed nothing is written", async () => {
    const { night } = story();
    await signed();
    const run = await night();
    expect(
      run.requests.filter(
        ({ method, operation }) =>
          method !== "GET" && operation !== "graphql" && operation !== "git",
      ),
    ).toEqual([]);
  });
});

describe("A pull request from a fork", () => {
  it("is judged like any other: its content is data, and its author signs nothing", async () => {
    const { opens, sees, sets } = story();
    const { number } = await opens("laeser", intoClarification, { fromFork: true });
    expect(sees(number).comment).toContain("## 🔒 Porten er lukket");
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    expect(sees(number).status).toBe(open);
  });
});

describe("A municipality that reads English", () => {
  it("gets comment, status and findings in English", async () => {
    const { opens, sees, sets } = story();
    const { world } = town();
    commitToMain(world, "it-arkitekt", {
      ".github/governance.yml": `locale: en\n${governanceText}`,
    });
    const { number } = await opens("projektkontor", {
      [integrationPath]: inPhase("clarification", ["  direction: one-way\n", ""]),
    });
    await sets("nexus-ejer", number, source);
    commitToMain(world, "it-arkitekt", { ".github/governance.yml": governanceText });
    expect(sees(number).comment).toContain("## 🔒 The gate is closed");
    expect(sees(number).comment).toContain("✅ Given by nexus-ejer");
    expect(sees(number).status).toBe(
      "failure: Closed: 1 criterion and 1 signature missing. See the comment.",
    );
  });
});

describe("A municipality that names its labels itself", () => {
  it("signs with those, and the comment speaks of them", async () => {
    const { opens, sees, sets } = story();
    const { world } = town();
    const named = `${governanceText}labels: { approved/source-owner: godkendt/kildesystem }\n`;
    commitToMain(world, "it-arkitekt", { ".github/governance.yml": named });
    const { number } = await opens("projektkontor", intoClarification);
    expect(sees(number).comment).toContain("ved at sætte etiketten godkendt/kildesystem");
    await sets("nexus-ejer", number, "Godkendt/Kildesystem");
    commitToMain(world, "it-arkitekt", { ".github/governance.yml": governanceText });
    expect(sees(number).signatures).toEqual(["source-owner by nexus-ejer"]);
  });
});
