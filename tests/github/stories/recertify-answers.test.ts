import { describe, expect, it } from "@jest/globals";
import { pushToBranch } from "../fake/branch-deeds.ts";
import { commitToMain, merge } from "../fake/deeds.ts";
import { integrationPath } from "./kit/catalogue.ts";
import { writesOf } from "./kit/intake.ts";
import { branch, dueText, inATownUnderReview, ticked } from "./kit/reviews.ts";

const { reviews, town } = inATownUnderReview();
const onMain = (path: string): string => town().world.git.run("show", `refs/heads/main:${path}`);

describe("A yearly review that has been asked for", () => {
  it("is dated on the day that the last box is ticked, and can be merged from then on", async () => {
    await reviews().night();
    const review = reviews().only();
    review.body = ticked(review.body, 8);
    await reviews().happens(review.number, "edited", "2026-11-30");
    expect(review.draft).toBe(true);
    review.body = ticked(review.body);
    const run = await reviews().happens(review.number, "edited", "2026-12-03");
    expect(run.outputs["pull-requests"]).toBe(String(review.number));
    expect(review.draft).toBe(false);
    expect(reviews().changed()).toContain("+ reviewedOn: 2026-12-03 # set ved gennemgangen");
    expect(reviews().changed()).toContain("+ nextReviewOn: 2027-12-03");
    expect(reviews().remarks(review.number)).toHaveLength(1);
    expect(reviews().remarks(review.number)[0]).toContain("gennemgået den 03.12.2026");
    const later = await reviews().night("2026-12-09");
    expect(writesOf(later)).toEqual([]);
    merge(town().world, "it-arkitekt", review.number);
    expect(onMain(integrationPath)).toContain("reviewedOn: 2026-12-03");
    expect((await reviews().night("2026-12-10")).outputs.asked).toBe("0");
  });

  it("is dated on the day that somebody says it is ready, and at night where that event was lost", async () => {
    await reviews().night();
    const review = reviews().only();
    review.draft = false;
    await reviews().happens(review.number, "ready_for_review", "2026-11-25");
    expect(reviews().changed()).toContain("+ reviewedOn: 2026-11-25 # set ved gennemgangen");
    review.body = ticked(review.body);
    await reviews().night("2026-11-28");
    expect(reviews().changed()).toContain("+ reviewedOn: 2026-11-25 # set ved gennemgangen");
  });

  it("is brought into step with the main branch when the file changes there, its day unchanged", async () => {
    await reviews().night();
    const review = reviews().only();
    review.body = ticked(review.body);
    await reviews().happens(review.number, "edited", "2026-11-25");
    commitToMain(town().world, "kollega", {
      [integrationPath]: dueText(
        ["nextReviewOn: 2026-12-01", "nextReviewOn: 2026-12-02"],
        ["volumePerDay: 40", "volumePerDay: 41"],
      ),
    });
    await reviews().night("2026-11-29");
    expect(reviews().changed()).toContain("+ reviewedOn: 2026-11-25 # set ved gennemgangen");
    expect(reviews().changed().join()).not.toContain("volumePerDay");
    merge(town().world, "it-arkitekt", review.number);
    expect(onMain(integrationPath)).toContain("volumePerDay: 41");
  });

  it("goes to the owner when it is unanswered after a month, once", async () => {
    await reviews().night();
    const { number } = reviews().only();
    expect((await reviews().night("2026-12-22")).outputs.asked).toBe("0");
    expect(reviews().remarks(number)).toEqual([]);
    await reviews().night("2026-12-23");
    await reviews().night("2026-12-24");
    const [remark = "", ...more] = reviews().remarks(number);
    expect(more).toEqual([]);
    expect(remark).toContain("@nexus-ejer @sbsys-ejer");
    expect(remark).toContain("blev spurgt den 23.11.2026");
  });

  it("is closed with a kind word when the integration is not in operation any more, or was reviewed by hand", async () => {
    for (const [text, word] of [
      [
        dueText(["status: active", "status: on-hold\nstatusReason: Systemet skiftes"]),
        "ikke længere i drift",
      ],
      [
        dueText(
          ["reviewedOn: 2025-12-01", "reviewedOn: 2026-11-22"],
          ["nextReviewOn: 2026-12-01", "nextReviewOn: 2027-11-22"],
        ),
        "står allerede i filen",
      ],
    ] as const) {
      commitToMain(town().world, "it-arkitekt", { [integrationPath]: dueText() });
      town().world.git.run("update-ref", "-d", `refs/heads/${branch}`);
      town().world.pullRequests.length = 0;
      await reviews().night();
      const { number } = reviews().only();
      commitToMain(town().world, "it-arkitekt", { [integrationPath]: text });
      await reviews().night("2026-11-24");
      expect(reviews().only().state).toBe("closed");
      expect(reviews().remarks(number)[0]).toContain(word);
      expect(writesOf(await reviews().night("2026-11-25"))).toEqual([]);
    }
  });

  it("is left alone when somebody else has committed on its branch, whatever happens", async () => {
    await reviews().night();
    const review = reviews().only();
    pushToBranch(town().world, "nexus-ejer", branch, { "note.md": "Jeg retter\n" });
    const tip = reviews().tip();
    review.body = ticked(review.body);
    const run = await reviews().happens(review.number, "edited", "2026-11-30");
    commitToMain(town().world, "it-arkitekt", {
      [integrationPath]: dueText(["status: active", "status: on-hold\nstatusReason: Pause"]),
    });
    await reviews().night("2027-02-01");
    expect(run.exitCode).toBe(0);
    expect(reviews().tip()).toBe(tip);
    expect(review.state).toBe("open");
    expect(reviews().remarks(review.number)).toEqual([]);
  });

  it("loses nothing to a push that comes while the day is being written", async () => {
    await reviews().night();
    const review = reviews().only();
    review.body = ticked(review.body);
    let pushed = "";
    town().github.misbehave({
      on: "git/update-ref",
      does: {
        first: () => {
          pushed = pushToBranch(town().world, "nexus-ejer", branch, { "note.md": "Jeg retter\n" });
        },
      },
    });
    await reviews().happens(review.number, "edited", "2026-11-30");
    expect(reviews().tip()).toBe(pushed);
    expect(review.draft).toBe(true);
  });
});
