import { describe, expect, it } from "@jest/globals";
import { closePullRequest } from "../fake/branch-deeds.ts";
import { commitToMain, openPullRequest } from "../fake/deeds.ts";
import { integrationPath, nexusText, otherInPhase, otherPath } from "./kit/catalogue.ts";
import { writesOf } from "./kit/intake.ts";
import { branch, dueText, inATownUnderReview, ticked } from "./kit/reviews.ts";
import { storyIn } from "./kit/story.ts";

const { reviews, town } = inATownUnderReview();

describe("The yearly review of an integration in operation", () => {
  it("is a draft to its manager with what is known, what has changed since, and boxes; two dates change, and nothing else", async () => {
    const changedSystem = nexusText.replace("KMD A/S", "Nyt Navn A/S");
    commitToMain(town().world, "it-arkitekt", {
      [integrationPath]: dueText(["volumePerDay: 40", "volumePerDay: 400"]),
      "systems/kmd-nexus.md": changedSystem,
    });
    const run = await reviews().night();
    const { body, draft, headRef, number, title } = reviews().only();
    expect({ code: run.exitCode, outputs: run.outputs }).toEqual({
      code: 0,
      outputs: { asked: "1", "pull-requests": String(number) },
    });
    expect({ draft, headRef, title }).toEqual({
      draft: true,
      headRef: branch,
      title: "Årlig gennemgang: Afgørelser fra KMD Nexus journaliseres i SBSYS",
    });
    expect(body).toContain("@kmd-nexus-forvalter @sbsys-forvalter");
    expect(body).toContain("Sidst gennemgået den 01.12.2025.");
    expect(body).toContain("KMD Nexus (afgiver), SBSYS (modtager)");
    expect(body.match(/^- \[ \] /gm)).toHaveLength(9);
    expect(reviews().changed()).toEqual([
      "- reviewedOn: 2025-12-01 # set ved gennemgangen",
      "- nextReviewOn: 2026-12-01",
      "+ reviewedOn: 2026-11-23 # set ved gennemgangen",
      "+ nextReviewOn: 2027-11-23",
    ]);
  });

  it("tells in plain words what has changed since the last one, in the file and in its systems' files", async () => {
    const { git } = town().world;
    const author = { name: "it", email: "it@eksempelby.example" };
    git.commit("main", {
      author,
      at: "2026-11-22T10:00:00Z",
      files: {
        [integrationPath]: dueText(
          ["reviewedOn: 2025-12-01 # set ved gennemgangen", "reviewedOn: 2026-11-20"],
          ["volumePerDay: 40", "volumePerDay: 400"],
        ),
        "systems/kmd-nexus.md": nexusText.replace("KMD A/S", "Nyt Navn @alle"),
      },
    });
    await reviews().night("2026-11-23");
    const { body } = reviews().only();
    expect(body).toContain("Det er ændret siden den 20.11.2026");
    expect(body).toMatch(/- Dataflow · [^\n]*: 40 → 400/);
    expect(body).toMatch(/- KMD Nexus · Leverandør · [^\n]*KMD A\/S → Nyt Navn/);
    expect(body).not.toContain("@alle");
  });

  it("is asked for once, however often the night comes, and when two runs go at once", async () => {
    const runs = await Promise.all([reviews().night(), reviews().night()]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const before = reviews().only().number;
    const again = await reviews().night("2026-11-24");
    expect(writesOf(again)).toEqual([]);
    expect(reviews().only().number).toBe(before);
  });

  it("is asked for once though answers are lost", async () => {
    town().github.misbehave({ on: "git/create-ref", does: { loseAnswer: 502 } });
    await reviews().night();
    town().github.misbehave({ on: "pulls/create", does: { loseAnswer: 502 } });
    await reviews().night();
    await reviews().night();
    expect(reviews().all()).toHaveLength(1);
    expect(
      town().world.git.run("rev-list", "--count", `refs/heads/main..refs/heads/${branch}`),
    ).toBe("1");
  });

  it("is judged by the gate in the same workflow, which needs nobody's signature for it", async () => {
    const run = await reviews().night();
    expect((await reviews().gateAfter(run)).outputs).toMatchObject({
      judged: "1",
      "may-merge": "true",
    });
    expect(storyIn(town()).sees(reviews().only().number).status).toBe(
      "success: Ingen port at passere.",
    );
  });

  it("is not asked for again when a person has closed it", async () => {
    await reviews().night();
    closePullRequest(town().world, "it-arkitekt", reviews().only().number);
    const run = await reviews().night("2026-11-24");
    expect(writesOf(run)).toEqual([]);
    expect(reviews().only().state).toBe("closed");
  });

  it("is asked for at most so many times a night, the longest overdue first", async () => {
    const other = otherInPhase("operation").replace(
      "nextReviewOn: 2027-09-15",
      "nextReviewOn: 2026-10-01",
    );
    commitToMain(town().world, "it-arkitekt", { [otherPath]: other });
    await reviews().night("2026-11-23", { most: "1" });
    expect(
      reviews()
        .all()
        .map(({ headRef }) => headRef),
    ).toEqual(["review/sbsys-nexus-kvitteringer/2026-10-01"]);
    await reviews().night("2026-11-24", { most: "1" });
    expect(reviews().all()).toHaveLength(2);
  });

  it("says why nothing is asked where workflows may not open pull requests, and goes on once they may", async () => {
    town().world.settings.workflowsApprove = false;
    const run = await reviews().night();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("Allow GitHub Actions to create and approve pull requests");
    town().world.settings.workflowsApprove = true;
    expect((await reviews().night()).outputs.asked).toBe("1");
  });

  it("says what stands in the way where a ruleset lets nobody make branches, rather than that nothing is due", async () => {
    const { github } = town();
    const body = {
      message:
        "Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n",
      documentation_url: "https://docs.github.example",
    };
    github.misbehave({ on: "git/create-ref", does: { answer: 422, body } });
    const run = await reviews().night();
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      "creations being restricted",
    );
    expect(reviews().all()).toEqual([]);
    await reviews().night();
    expect(reviews().all()).toHaveLength(1);
  });

  it("is an ordinary pull request where GitHub's plan knows no drafts", async () => {
    town().world.settings.withoutDrafts = true;
    await reviews().night();
    expect(reviews().only().draft).toBe(false);
  });

  it("is not mixed up with a person's pull request from a branch of the same name", async () => {
    const { number } = openPullRequest(town().world, "kollega", { "x.md": "x" });
    Object.assign(town().world.pullRequests[0] ?? {}, {
      headRef: "review/noget-andet/2026-12-01",
      body: ticked("- [ ] a\n".repeat(9)),
    });
    const run = await reviews().happens(number, "edited", "2026-11-25");
    expect(writesOf(run)).toEqual([]);
    expect((await reviews().night()).outputs.asked).toBe("1");
  });

  it("speaks English where the catalogue does", async () => {
    await reviews().night("2026-11-23", { locale: "en" });
    expect(reviews().only().title).toContain("Yearly review:");
    expect(reviews().only().body).toContain("Go through it, and tick the boxes");
  });
});
