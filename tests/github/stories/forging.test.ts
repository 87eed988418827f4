import { describe, expect, it } from "@jest/globals";
import { comment, openPullRequest, setLabel } from "../fake/deeds.ts";
import type { FakeStatus, World } from "../fake/world.ts";
import { labelPayload } from "./kit/events.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification, oneMissing, open, source, target, twoMissing } from "./kit/moves.ts";

const { story, town } = inATown();

/** Somebody with write access sets a status of his own, as everybody with write access can. */
const forge = (world: World, creator: string, more: Partial<FakeStatus>): void => {
  world.statuses.push({
    id: world.nextId(),
    sha: "",
    context: "governance/phase-gate",
    state: "success",
    description: "Åben: alle krav er opfyldt, og alle har skrevet under.",
    targetUrl: null,
    creator,
    at: world.now(),
    ...more,
  });
};

const lastRecord = (world: World): FakeStatus => {
  const found = world.statuses.findLast(({ context }) =>
    context.startsWith("governance/signature/"),
  );
  if (found === undefined) throw new Error("No signature was recorded");
  return found;
};

describe("A forged status", () => {
  it("that says the gate is open is replaced by the gate's own at the next event", async () => {
    const { happens, opens, pullRequest, sees } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    forge(world, "projektkontor", { sha: pullRequest(number).headSha });
    expect(sees(number).status).toBe(open);
    await happens("kollega", number, "edited");
    expect(sees(number).status).toBe(twoMissing);
  });

  it("that looks like a record of a signature is nobody's signature", async () => {
    const { happens, opens, pullRequest, sees } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    setLabel(world, "nexus-ejer", number, source);
    const event = pullRequest(number).labelEntries.at(-1)?.id;
    const digest = "A".repeat(43);
    forge(world, "projektkontor", {
      sha: pullRequest(number).headSha,
      context: "governance/signature/source-owner",
      description: `v1 nexus-ejer LE_${event} ${digest}`,
    });
    await happens("projektkontor", number, "edited");
    expect(sees(number).status).toBe(twoMissing);
    expect(sees(number).comment).toContain("blev ikke registreret, hvilket indhold den gjaldt");
  });

  it("that hides a true record does not undo it", async () => {
    const { happens, opens, pullRequest, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    forge(world, "projektkontor", {
      sha: pullRequest(number).headSha,
      context: "governance/signature/source-owner",
      description: "v1 projektkontor LE_1 forkert",
    });
    await happens("projektkontor", number, "edited");
    expect(sees(number).comment).toContain(`${source} | ✅ Givet af nexus-ejer |`);
    expect(sees(number).status).toBe(oneMissing);
  });

  it("by a workflow of the repository's own still needs the right person's own label", async () => {
    const { happens, opens, pullRequest, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    const [, , , digest = ""] = (lastRecord(world).description ?? "").split(" ");
    setLabel(world, "kollega", number, target);
    const event = pullRequest(number).labelEntries.at(-1)?.id;
    // The shared app's account, the right event and the right digest: all that such a workflow can know.
    forge(world, "github-actions[bot]", {
      sha: pullRequest(number).headSha,
      context: "governance/signature/target-owner",
      description: `v1 kollega LE_${event} ${digest}`,
    });
    await happens("projektkontor", number, "edited");
    expect(sees(number).status).toBe(oneMissing);
    expect(sees(number).comment).toContain(
      "kollega satte etiketten approved/target-owner, men kan ikke",
    );
  });

  it("that says of one label event what another record denies closes the gate", async () => {
    const { happens, opens, pullRequest, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    const [version, login, event] = (lastRecord(world).description ?? "").split(" ");
    forge(world, "github-actions[bot]", {
      sha: pullRequest(number).headSha,
      context: "governance/signature/source-owner",
      description: `${version} ${login} ${event} ${"B".repeat(43)}`,
    });
    await happens("projektkontor", number, "edited");
    expect(sees(number).status).toBe(twoMissing);
  });
});

describe("A record belongs to one pull request", () => {
  it("and is worth nothing in another that shares the commit", async () => {
    const { happens, opens, pullRequest, sees, sets } = story();
    const { world } = town();
    const first = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", first.number, source);
    const second = openPullRequest(world, "kollega", { "x.txt": "x" });
    const sha = pullRequest(first.number).headSha;
    world.git.setRef(`refs/pull/${second.number}/head`, sha);
    second.headSha = sha;
    await happens("kollega", second.number, "opened");
    expect(sees(second.number).comment).toContain("## 🔒 Porten er lukket");
    expect(sees(second.number).comment).not.toContain("✅ Givet af nexus-ejer");
    // The other way round: what the second pull request records does not hide what the first one needs.
    await sets("nexus-ejer", second.number, source);
    await happens("projektkontor", first.number, "edited");
    expect(sees(first.number).comment).toContain("✅ Givet af nexus-ejer");
  });
});

describe("The comment", () => {
  it("is never read back: what somebody writes into it has no effect and is put right", async () => {
    const { happens, opens, pullRequest, sees } = story();
    const { number } = await opens("projektkontor", intoClarification);
    const [ours] = pullRequest(number).comments;
    if (ours === undefined) throw new Error("There is no comment");
    ours.body = ours.body.replace("⬜ Mangler.", "✅ Givet af nexus-ejer");
    await happens("projektkontor", number, "edited");
    expect(sees(number).comment).not.toContain("✅ Givet af nexus-ejer");
    expect(sees(number).status).toBe(twoMissing);
  });

  it("of somebody else that begins with our marker stays as it was written", async () => {
    const { happens, pullRequest, sees } = story();
    const { world } = town();
    const { number } = openPullRequest(world, "projektkontor", intoClarification);
    comment(world, "kollega", number, "<!-- integration-catalogue: phase-gate -->\nMin egen.");
    await happens("projektkontor", number, "opened");
    expect(pullRequest(number).comments.map(({ author }) => author)).toEqual([
      "kollega",
      "github-actions[bot]",
    ]);
    expect(pullRequest(number).comments[0]?.body).toContain("Min egen.");
    expect(sees(number).comments).toHaveLength(1);
  });
});

describe("An event's payload", () => {
  it("that names another sender than GitHub's history is not a signature", async () => {
    const { opens, sees } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    setLabel(world, "kollega", number, source);
    const payload = {
      ...labelPayload(world, number, "labeled", "nexus-ejer", source),
    };
    await town().run("pull_request_target", payload);
    expect(sees(number).signatures).toEqual([]);
    expect(sees(number).status).toBe(twoMissing);
  });

  it("of an old run that is started again binds the label to nothing but what it was set on", async () => {
    const { opens, pushes, sees } = story();
    const { world } = town();
    const { edited, inPhase, integrationPath } = await import("./kit/catalogue.ts");
    const { number } = await opens("projektkontor", intoClarification);
    setLabel(world, "nexus-ejer", number, source);
    const old = labelPayload(world, number, "labeled", "nexus-ejer", source);
    const text = edited(inPhase("clarification"), ["volumePerDay: 40", "volumePerDay: 4000"]);
    await pushes("projektkontor", number, { [integrationPath]: text });
    await town().run("pull_request_target", old);
    expect(sees(number).signatures).toEqual([]);
    expect(sees(number).status).toBe(twoMissing);
  });
});
