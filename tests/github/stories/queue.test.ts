import { describe, expect, it } from "@jest/globals";
import { commitToMain, takeLabel } from "../fake/deeds.ts";
import { edited, inPhase, integrationPath, mainFiles } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { enqueue, mergeGroupPayload } from "./kit/merge-queue.ts";
import { target } from "./kit/moves.ts";
import { newNeed } from "./kit/new-need.ts";
import { signedMove } from "./kit/signed-move.ts";

const { story, town } = inATown(mainFiles());

const signed = (): Promise<number> => signedMove(story());

const verdictOn = (sha: string): string => {
  const found = town().world.statuses.findLast((status) => status.sha === sha);
  return found === undefined ? "" : `${found.context} ${found.state}: ${found.description}`;
};

const queued = async (...numbers: readonly number[]): Promise<string> => {
  const { world } = town();
  const sha = enqueue(world, numbers);
  await town().run("merge_group", mergeGroupPayload(world, sha));
  return verdictOn(sha);
};

describe("In the merge queue", () => {
  it("what has all its signatures may go on", async () => {
    expect(await queued(await signed())).toBe(
      "governance/phase-gate success: Åben: alle i køen har det, de skal have.",
    );
  });

  it("a signature that was taken back while waiting stops it, and the pull request says so", async () => {
    const { sees } = story();
    const number = await signed();
    takeLabel(town().world, "sbsys-ejer", number, target);
    expect(await queued(number)).toBe(
      `governance/phase-gate failure: Lukket: porten er ikke åben for #${number}. Se kommentaren dér.`,
    );
    expect(sees(number).comment).toContain("## 🔒 Porten er lukket");
    expect(sees(number).status).toMatch(/^failure/);
  });

  it("two that each may merge are judged one on top of the other: the second must be seen anew", async () => {
    const { opens } = story();
    const first = await opens("kollega", {
      [integrationPath]: edited(inPhase("parties"), ["Cirka 40 manuelle", "Cirka 45 manuelle"]),
    });
    const second = await signed();
    expect(await queued(first.number, second)).toBe(
      `governance/phase-gate failure: Lukket: porten er ikke åben for #${second}. Se kommentaren dér.`,
    );
  });

  it("two that have nothing to do with each other go on together", async () => {
    const { opens } = story();
    const other = await opens("kollega", { "integrations/ny-integration.md": newNeed });
    expect(await queued(other.number, await signed())).toMatch(/^governance\/phase-gate success/);
  });

  it("a commit that the queue does not know is not let through", async () => {
    const { world } = town();
    await signed();
    const sha = world.git.tip("refs/heads/main");
    await town().run("merge_group", mergeGroupPayload(world, sha));
    expect(verdictOn(sha)).toMatch(/failure: Lukket: GitHubs kø nævner ikke denne commit/);
  });

  it("a commit that holds something else than was judged is not let through", async () => {
    const { world } = town();
    const number = await signed();
    const made = enqueue(world, [number]);
    const branch = `gh-readonly-queue/main/pr-${number}-${world.git.tip("refs/heads/main")}`;
    const author = { name: "Nogen", email: "nogen@eksempelby.example" };
    const files = { [integrationPath]: inPhase("operation") };
    const other = world.git.commit(branch, { author, files, from: made });
    const [entry] = world.queue.splice(0);
    if (entry === undefined) throw new Error("The queue is empty");
    world.queue.push({ ...entry, mergeSha: other });
    await town().run("merge_group", mergeGroupPayload(world, other));
    expect(verdictOn(other)).toMatch(/failure: Lukket: porten er ikke åben/);
  });

  it("a commit that holds one that the queue has given up on is not let through with the next", async () => {
    const { opens } = story();
    const { world } = town();
    const unsigned = await opens("kollega", {
      [integrationPath]: edited(inPhase("clarification"), [
        "volumePerDay: 40",
        "volumePerDay: 4000",
      ]),
    });
    const next = await opens("projektkontor", { "integrations/ny-integration.md": newNeed });
    const made = enqueue(world, [unsigned.number, next.number]);
    const [first, second] = world.queue.splice(0);
    if (first === undefined || second === undefined) throw new Error("The queue is empty");
    // A queue may merge a group whose last commit is green, though one before it is not.
    world.queue.push({ ...first, state: "UNMERGEABLE" }, second);
    await town().run("merge_group", mergeGroupPayload(world, made));
    expect(verdictOn(made)).toMatch(/^governance\/phase-gate failure/);
  });

  it("a queue that merges the commits of a pull request one by one is judged by what it is made on", async () => {
    const { opens, pushes, sees } = story();
    const { world } = town();
    const other = { "integrations/ny-integration.md": newNeed };
    const { number } = await opens("projektkontor", { "LÆSMIG.md": "Læs" });
    await pushes("projektkontor", number, other);
    expect(sees(number).status).toMatch(/^success/);
    const author = { name: "Nogen", email: "nogen@eksempelby.example" };
    const from = world.git.tip("refs/heads/main");
    const branch = `gh-readonly-queue/main/pr-${number}-${from}`;
    const one = world.git.commit(branch, { author, files: other, from });
    const two = world.git.commit(branch, { author, files: { "LÆSMIG.md": "Læs" }, from: one });
    world.queue.splice(0, world.queue.length, { number, mergeSha: two });
    await town().run("merge_group", mergeGroupPayload(world, two));
    expect(verdictOn(two)).toMatch(/^governance\/phase-gate success/);
  });

  it("a queue that cannot be read lets nothing through", async () => {
    const { github, world } = town();
    const number = await signed();
    const sha = enqueue(world, [number]);
    github.misbehave({ on: "graphql", does: { answer: 403 } });
    await town().run("merge_group", mergeGroupPayload(world, sha));
    expect(verdictOn(sha)).toMatch(/failure: Lukket: køen kunne ikke læses/);
  });

  describe("what git would merge otherwise than either side says is seen anew", () => {
    const draft = "integrations/_kladde.md";
    const named = "integrations/ny-integration.md";
    // In use already: that takes IT's signature, or every gate before it.
    const inUse = edited(newNeed, [
      "phase: need",
      "phase: operation\nlegacy: { completeBy: 2027-06-01, reason: Kørte før kataloget. }",
    ]);

    it("a draft that was edited while another pull request gave it its name", async () => {
      const { merges, opens, sees } = story();
      commitToMain(town().world, "it-arkitekt", { [draft]: newNeed });
      const names = await opens("projektkontor", { [draft]: null, [named]: newNeed });
      const edits = await opens("kollega", { [draft]: inUse });
      expect(sees(edits.number).status).toMatch(/^success/);
      merges("kollega", edits.number);
      expect(await queued(names.number)).toMatch(/failure: Lukket: porten er ikke åben/);
      expect(sees(names.number).comment).toContain("Tryk på »Update branch«");
    });

    it("a draft that was given its name while another pull request edits it", async () => {
      const { merges, opens, sees } = story();
      commitToMain(town().world, "it-arkitekt", { [draft]: newNeed, [named]: null });
      const names = await opens("projektkontor", { [draft]: null, [named]: newNeed });
      const edits = await opens("kollega", { [draft]: inUse });
      merges("projektkontor", names.number);
      expect(await queued(edits.number)).toMatch(/failure: Lukket: porten er ikke åben/);
      expect(sees(edits.number).comment).toContain("Tryk på »Update branch«");
    });
  });
});
