import { describe, expect, it } from "@jest/globals";
import { closePullRequest, deleteBranch, pushToBranch } from "../fake/branch-deeds.ts";
import { editIssue, labelIssue } from "../fake/issue-deeds.ts";
import { addUser } from "../fake/world.ts";
import { nexusText } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import {
  filesWithTemplate,
  hasBranch,
  type Intake,
  intakeIn,
  needText,
  writesOf,
} from "./kit/intake.ts";

const { town, story } = inATown(filesWithTemplate());
const intake = (): Intake => {
  Object.assign(town().world.settings, { workflowsApprove: true, publicRepository: false });
  return intakeIn(town());
};
const branchOf = (number: number): string => `intake/${number}`;
const file = "integrations/bookinger-fra-kmd-nexus-vises-i-lokaleoversigten.md";

describe("A proposal that came from an issue, and other people", () => {
  it("is left alone once somebody else has committed on its branch, and the issue says so", async () => {
    const { number } = await intake().files("laeser");
    pushToBranch(town().world, "kollega", branchOf(number), {
      [file]: intake().branch(number).text.replace("Visitationen", "Sundhedsplejen"),
    });
    const tip = town().world.git.tip(`refs/heads/${branchOf(number)}`);
    editIssue(town().world, "laeser", number, { body: needText({ summary: "Helt anderledes." }) });
    const run = await intake().happens(number, "edited");
    expect(run.outputs.outcome).toBe("left-alone");
    expect(town().world.git.tip(`refs/heads/${branchOf(number)}`)).toBe(tip);
    expect(intake().comments(number)[0]).toContain("En anden har rettet i forslaget");
  });

  it("loses nothing to a push that comes while an edit is being written", async () => {
    const { number } = await intake().files("laeser");
    editIssue(town().world, "laeser", number, { body: needText({ summary: "Helt anderledes." }) });
    let pushed = "";
    town().github.misbehave({
      on: "git/update-ref",
      does: {
        first: () => {
          pushed = pushToBranch(town().world, "kollega", branchOf(number), {
            "x.md": "Mit arbejde\n",
          });
        },
      },
    });
    const run = await intake().happens(number, "edited");
    expect(run.outputs.outcome).toBe("left-alone");
    expect(town().world.git.tip(`refs/heads/${branchOf(number)}`)).toBe(pushed);
  });

  it("is closed with its issue and opened with it again", async () => {
    const { number } = await intake().files("laeser");
    intake().issue(number).state = "closed";
    expect((await intake().happens(number, "closed")).outputs.outcome).toBe("withdrawn");
    expect(intake().proposal(number).state).toBe("closed");
    expect(intake().comments(number)[0]).toContain("Behovet er trukket tilbage");
    expect(writesOf(await intake().happens(number, "closed"))).toEqual([]);
    intake().issue(number).state = "open";
    expect((await intake().happens(number, "reopened")).outputs.outcome).toBe("proposed");
    expect(
      intake()
        .proposals(number)
        .map(({ state }) => state),
    ).toEqual(["open"]);
  });

  it("is proposed anew when its issue is opened again and the branch is gone meanwhile", async () => {
    const { number } = await intake().files("laeser");
    intake().issue(number).state = "closed";
    await intake().happens(number, "closed");
    deleteBranch(town().world, "it-arkitekt", branchOf(number));
    intake().issue(number).state = "open";
    expect((await intake().happens(number, "reopened")).outputs.outcome).toBe("proposed");
    expect(
      intake()
        .proposals(number)
        .map(({ state }) => state),
    ).toEqual(["closed", "open"]);
  });

  it("stays open when its issue is closed but somebody else has worked in it", async () => {
    const { number } = await intake().files("laeser");
    pushToBranch(town().world, "kollega", branchOf(number), { "x.md": "Mit arbejde\n" });
    intake().issue(number).state = "closed";
    expect((await intake().happens(number, "closed")).outputs.outcome).toBe("withdrawn-kept");
    expect(intake().proposal(number).state).toBe("open");
  });

  it("stays closed when a person has closed it, and when a person has deleted its branch", async () => {
    for (const closes of [
      (number: number) =>
        closePullRequest(town().world, "it-arkitekt", intake().proposal(number).number),
      (number: number) => deleteBranch(town().world, "it-arkitekt", branchOf(number)),
    ]) {
      const { number } = await intake().files("laeser");
      closes(number);
      editIssue(town().world, "laeser", number, { body: needText({ summary: "Igen." }) });
      expect((await intake().happens(number, "edited")).outputs.outcome).toBe("declined");
      expect(
        intake()
          .proposals(number)
          .map(({ state }) => state),
      ).toEqual(["closed"]);
      expect(intake().comments(number)[0]).toContain("Forslaget er lukket");
    }
  });

  it("waits for a word from within when a stranger files it, and says so once", async () => {
    intake();
    addUser(town().world, "fremmed", "read");
    town().world.settings.publicRepository = true;
    const stranger = intakeIn(town());
    const { number, run } = await stranger.files("fremmed", { association: "NONE" });
    expect(run.outputs).toEqual({ outcome: "waiting", "pull-requests": "none" });
    expect(hasBranch(town(), number)).toBe(false);
    expect(writesOf(await stranger.happens(number, "edited"))).toEqual([]);
    labelIssue(town().world, number, "intake/let-in");
    expect((await stranger.happens(number, "labeled", "it-arkitekt")).outputs.outcome).toBe(
      "proposed",
    );
  });

  it("comes at once from whoever may set labels, whatever GitHub calls them", async () => {
    intake();
    town().world.settings.publicRepository = true;
    const { run } = await intakeIn(town()).files("triage-bruger", { association: "CONTRIBUTOR" });
    expect(run.outputs.outcome).toBe("proposed");
  });

  it("is opened by a person where workflows may not, by a link that has all filled in", async () => {
    intake();
    town().world.settings.workflowsApprove = false;
    const here = intakeIn(town());
    const { number, run } = await here.files("laeser");
    expect({ code: run.exitCode, ...run.outputs }).toEqual({
      code: 0,
      outcome: "proposed",
      "pull-requests": "none",
    });
    expect(here.comments(number)[0]).toContain(`/compare/main...intake/${number}?expand=1`);
    expect(here.comments(number)[0]).toContain("forslaget mangler kun et klik");
    expect((await here.gateAfter(run)).outputs.judged).toBe("0");
  });

  it("is opened by the hand of whoever filed it where they may merge, so that somebody else must approve it", async () => {
    const { number, run } = await intake().files("kollega");
    expect(run.outputs).toEqual({ outcome: "proposed", "pull-requests": "none" });
    expect(intake().comments(number)[0]).toContain("Derfor er det dig, der åbner forslaget");
    const head = branchOf(number);
    const tip = town().world.git.tip(`refs/heads/${head}`);
    const opened = await story().opens("kollega", {}, { from: tip, message: "tom" });
    Object.assign(story().pullRequest(opened.number), { headRef: head, headSha: tip });
    editIssue(town().world, "kollega", number, { body: needText({ summary: "Lidt anderledes." }) });
    await intake().happens(number, "edited");
    expect(intake().branch(number).text).toContain("Lidt anderledes.");
    expect(intake().proposal(number)).toMatchObject({ author: "kollega", number: opened.number });
    expect(intake().comments(number)[0]).toContain(`[#${opened.number}](`);
  });

  it("cannot be signed by who filed the issue or edited it, though the commits that say so are gone", async () => {
    const { number } = await intake().files("nexus-ejer");
    editIssue(town().world, "it-arkitekt", number, {
      body: needText({ summary: "Ejeren retter." }),
    });
    await intake().happens(number, "edited", "it-arkitekt");
    const { number: proposal } = intake().proposal(number);
    const main = town().world.git.tip("refs/heads/main");
    const moved = nexusText.replace("nexus-ejer", "kollega");
    // A colleague replaces the branch by one commit of his own, which names nobody else.
    await story().pushes("kollega", proposal, { "systems/kmd-nexus.md": moved }, { from: main });
    await story().sets("it-arkitekt", proposal, "approved/it");
    expect(story().sees(proposal).comment).toContain(
      "it-arkitekt har selv skrevet en del af ændringen",
    );
    await story().sets("nexus-ejer", proposal, "approved/source-owner");
    expect(story().sees(proposal).comment).toContain(
      "nexus-ejer har selv skrevet en del af ændringen",
    );
    expect(story().sees(proposal).status).toContain("failure");
  });

  it("stays closed at the gate when nobody can tell who wrote the issue", async () => {
    const { number, run } = await intake().files("laeser");
    town().github.misbehave({
      on: "graphql",
      after: 1,
      times: 9,
      does: { answer: 200, body: { errors: [{ type: "FORBIDDEN", message: "x" }] } },
    });
    const gate = await intake().gateAfter(run);
    town().github.calm();
    expect(gate.exitCode).toBe(1);
    expect(story().sees(intake().proposal(number).number).status).toContain("failure: Lukket");
  });
});
