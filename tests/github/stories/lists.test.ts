import { describe, expect, it } from "@jest/globals";
import { comment, labelOf, openPullRequest, review, setLabel, takeLabel } from "../fake/deeds.ts";
import { edited, inPhase } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification, oneMissing, open, source, target, twoMissing } from "./kit/moves.ts";

const { story, town } = inATown();

type Alterable = { data: { repository: { pullRequest: Record<string, Record<string, unknown>> } } };

/** Changes a part of GitHub's answer on its way out. */
const altered = (change: (pullRequest: Record<string, Record<string, unknown>>) => void) => ({
  alter: (body: unknown): unknown => {
    const answer = structuredClone(body) as Alterable;
    change(answer.data.repository.pullRequest);
    return answer;
  },
});

describe("A long list is read to its beginning", () => {
  it("of more than a hundred label events: who set the label 250 events ago is found", async () => {
    const { happens, opens, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    for (let round = 0; round < 125; round += 1) {
      setLabel(world, "kollega", number, "findings/errors");
      takeLabel(world, "kollega", number, "findings/errors");
    }
    const run = await happens("projektkontor", number, "edited");
    expect(run.requests.filter(({ operation }) => operation === "graphql")).toHaveLength(3);
    expect(sees(number).status).toBe(oneMissing);
  });

  it("of more than a hundred reviews: the objection at its beginning still stands", async () => {
    const { happens, opens, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    expect(sees(number).status).toBe(open);
    review(world, "nexus-ejer", number, "CHANGES_REQUESTED");
    for (let round = 0; round < 110; round += 1) review(world, "kollega", number, "COMMENTED");
    await happens("projektkontor", number, "edited");
    expect(sees(number).status).toBe(oneMissing);
  });

  it("of more than a hundred comments: ours is found and edited, not written again", async () => {
    const { opens, sees, sets } = story();
    const { world } = town();
    const pr = openPullRequest(world, "projektkontor", intoClarification);
    for (let round = 0; round < 150; round += 1)
      comment(world, "kollega", pr.number, `Nr. ${round}`);
    await story().happens("projektkontor", pr.number, "opened");
    await sets("nexus-ejer", pr.number, source);
    expect(sees(pr.number).comments).toHaveLength(1);
    expect(sees(pr.number).comment).toContain("✅ Givet af nexus-ejer");
    expect((await opens("projektkontor", { "x.txt": "y" })).run.exitCode).toBe(0);
  });
});

describe("A list that is not whole closes the gate", () => {
  it("of commits: one that GitHub leaves out could be the signer's own", async () => {
    const { happens, opens, sees } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    github.misbehave({
      on: "graphql",
      does: altered(({ commits }) => {
        Object.assign(commits ?? {}, { nodes: [], totalCount: 0 });
      }),
    });
    const run = await happens("projektkontor", number, "edited");
    expect(sees(number).comment).toContain(
      "Det var ikke muligt at læse listen over ændringer (commits) helt",
    );
    expect(sees(number).status).toBe("failure: Lukket: se i kommentaren, hvad der skal til.");
    expect(run.exitCode).toBe(1);
  });

  it("of commits, by GitHub's own count", async () => {
    const { happens, opens, sees } = story();
    const { github } = town();
    const { number } = await opens("projektkontor", intoClarification);
    github.misbehave({
      on: "graphql",
      does: altered(({ commits }) => void Object.assign(commits ?? {}, { totalCount: 251 })),
    });
    await happens("projektkontor", number, "edited");
    expect(sees(number).comment).toContain("Del forslaget i mindre dele");
    expect(sees(number).status).toMatch(/^failure/);
  });

  it("of labels: a hundred labels hide others", async () => {
    const { happens, opens, sees } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    const { labels } = story().pullRequest(number);
    for (let place = 0; place < 101; place += 1) labels.push(labelOf(world, `emne-${place}`));
    await happens("projektkontor", number, "edited");
    expect(sees(number).comment).toContain("Det var ikke muligt at læse etiketterne helt");
    expect(sees(number).status).toMatch(/^failure/);
  });
});

const files = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, place) => [
      `integrations/flow-${place}.md`,
      `---\nid: flow-${place}\ntitle: Flow ${place}\nphase: need\nstatus: active\n---\n`,
    ]),
  );

describe("A large pull request", () => {
  it("of 300 files takes no more than 30 requests", async () => {
    const { opens, sees } = story();
    const { number, run } = await opens("projektkontor", files(300));
    expect(run.requests.length).toBeLessThanOrEqual(30);
    expect(sees(number).status).toMatch(/^failure/);
    expect(sees(number).annotations).toHaveLength(300);
  });

  it("of 3,000 files is judged whole: the one that moves an integration is found among them", async () => {
    const { opens, sees } = story();
    const { number, run } = await opens("projektkontor", { ...files(3000), ...intoClarification });
    expect(run.exitCode).toBe(0);
    expect(run.requests.length).toBeLessThanOrEqual(30);
    expect(sees(number).labels).toContain("phase/3-clarification");
    expect(sees(number).comment).toMatch(/… og \d+ mere/);
    expect(sees(number).status).toMatch(/^failure/);
  });

  it("whose comment would be too long is cut, and says how much is left out", async () => {
    const { opens, sees } = story();
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, place) => [
        `integrations/lang-${place}.md`,
        edited(inPhase("clarification"), ["id: nexus-sbsys-afgoerelser", `id: lang-${place}`]),
      ]),
    );
    const { number } = await opens("projektkontor", many);
    const [body = ""] = story()
      .pullRequest(number)
      .comments.map((one) => one.body);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(sees(number).comment).toMatch(/som ikke er vist her/);
  });
});

describe("What stands is not what counts", () => {
  it("so a label that GitHub's history does not explain is refused", async () => {
    const { happens, opens, pullRequest, sees } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    pullRequest(number).labels.push(labelOf(world, source));
    await happens("projektkontor", number, "edited");
    expect(sees(number).comment).toContain(
      "GitHubs historik viser ikke, hvem der satte etiketten approved/source-owner.",
    );
    expect(sees(number).status).toBe(twoMissing);
  });
});
