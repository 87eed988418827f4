import { describe, expect, it } from "@jest/globals";
import { push, resetHead, takeLabel } from "../fake/deeds.ts";
import type { FakeStatus } from "../fake/world.ts";
import { edited, inPhase, integrationPath } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification, open, source, target } from "./kit/moves.ts";
import { signedMove } from "./kit/signed-move.ts";
import { costs } from "./kit/story.ts";

const { story, town } = inATown();

const cosmetic = {
  [integrationPath]: edited(inPhase("clarification"), ["status: active", "status: active # ok"]),
};
const moreVolume = edited(inPhase("clarification"), ["volumePerDay: 40", "volumePerDay: 4000"]);
const superseded = /^failure: Afløst/;

const signed = (): Promise<number> => signedMove(story());

describe("A green light is the newest commit's alone", () => {
  it("so an owner who takes the label back cannot be passed by going back to an earlier commit", async () => {
    const { pullRequest, pushes, sees, takes } = story();
    const number = await signed();
    const first = pullRequest(number).headSha;
    await pushes("projektkontor", number, cosmetic);
    await takes("sbsys-ejer", number, target);
    // A push that a workflow makes starts no other workflow: nobody judges it before it could be merged.
    resetHead(town().world, number, first);
    expect(sees(number).status).toMatch(superseded);
  });

  it("so the same holds for a commit that a forced push has left behind", async () => {
    const { pullRequest, sees, takes } = story();
    const { world } = town();
    const number = await signed();
    const first = pullRequest(number).headSha;
    const from = world.git.tip("refs/heads/main");
    push(world, "projektkontor", number, intoClarification, { from, message: "Omskrevet" });
    await takes("sbsys-ejer", number, target);
    resetHead(world, number, first);
    expect(sees(number).status).toMatch(superseded);
  });

  it("and is given again where the pull request goes back and all is still signed", async () => {
    const { forces, pullRequest, pushes, sees } = story();
    const number = await signed();
    const first = pullRequest(number).headSha;
    await pushes("projektkontor", number, cosmetic);
    await forces("projektkontor", number, first);
    expect(sees(number).status).toBe(open);
  });

  it("which costs one write after a green light, and none where nothing changed", async () => {
    const { happens, pushes } = story();
    const number = await signed();
    // Two signatures carried, the light before, comment, light.
    expect(costs(await pushes("projektkontor", number, cosmetic)).writes).toBe(5);
    expect(costs(await happens("projektkontor", number, "edited")).writes).toBe(0);
  });
});

describe("A record that a forced push has left behind", () => {
  const lastRecord = (): FakeStatus => {
    const found = town().world.statuses.findLast(({ context }) =>
      context.startsWith("governance/signature/"),
    );
    if (found === undefined) throw new Error("No signature was recorded");
    return found;
  };

  it("is still read, so that no other record can say that the same label was set for something else", async () => {
    const { happens, opens, pullRequest, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    const [version, login, event] = (lastRecord().description ?? "").split(" ");
    const from = world.git.tip("refs/heads/main");
    push(world, "projektkontor", number, { [integrationPath]: moreVolume }, { from });
    // What a workflow of the repository's own can work out and write, where the gate has no app of its own.
    const other = await opens("kollega", { [integrationPath]: moreVolume });
    await sets("nexus-ejer", other.number, source);
    const [, , , digest] = (lastRecord().description ?? "").split(" ");
    world.statuses.push({
      ...lastRecord(),
      id: world.nextId(),
      sha: pullRequest(number).headSha,
      description: `${version} ${login} ${event} ${digest}`,
    });
    await happens("projektkontor", number, "edited");
    expect(sees(number).comment).not.toContain("✅ Givet af nexus-ejer");
    takeLabel(world, "nexus-ejer", other.number, source);
  });
});
