import { describe, expect, it } from "@jest/globals";
import { commitToMain, merge } from "../fake/deeds.ts";
import { editIssue } from "../fake/issue-deeds.ts";
import { inATown } from "./kit/in-a-town.ts";
import {
  filesWithTemplate,
  hasBranch,
  type Intake,
  intakeIn,
  needText,
  title,
  writesOf,
} from "./kit/intake.ts";

const { town, story } = inATown(filesWithTemplate());
const intake = (): Intake => {
  town().world.settings.workflowsApprove = true;
  return intakeIn(town());
};

describe("A need that somebody files with the form", () => {
  it("becomes a branch, a pull request with the finished file, and one kind comment; again changes nothing", async () => {
    const { number, run } = await intake().files("laeser");
    expect({ code: run.exitCode, outputs: run.outputs }).toEqual({
      code: 0,
      outputs: { outcome: "proposed", "pull-requests": String(intake().proposal(number).number) },
    });
    const { messages, paths, text } = intake().branch(number);
    expect(paths).toEqual(["integrations/bookinger-fra-kmd-nexus-vises-i-lokaleoversigten.md"]);
    expect(text).toContain(`title: "${title}"`);
    expect(text).toContain("phase: need");
    expect(text).toContain('unit: "Visitationen"');
    expect(text).toContain("data: [lokale, tidspunkt]");
    expect(text).toContain("frequency: real-time");
    expect(text).toMatch(/systems:\n +- .*kmd-nexus/);
    expect(text).toContain("Det forstyrrer møderne.");
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(
      /Co-authored-by: laeser <\d+\+laeser@users\.noreply\.github\.com>$/,
    );
    const proposal = intake().proposal(number);
    expect(proposal).toMatchObject({
      author: "github-actions[bot]",
      title: `Nyt behov: ${title}`,
      draft: false,
    });
    expect(proposal.body).toContain("@laeser");
    expect(proposal.body).toContain(`Closes #${number}`);
    const [comment = "", ...more] = intake().comments(number);
    expect(more).toEqual([]);
    expect(comment).toContain(`[#${proposal.number}](`);
    expect(comment).toContain("Kan noget genbruges?");
    expect(comment).toContain("Afgørelser fra KMD Nexus");
    const again = await intake().happens(number, "edited");
    expect(writesOf(again)).toEqual([]);
  });

  it("is judged by the gate in the same workflow, without anybody doing anything", async () => {
    const { number, run } = await intake().files("laeser");
    const gate = await intake().gateAfter(run);
    expect({ code: gate.exitCode, judged: gate.outputs.judged }).toEqual({ code: 0, judged: "1" });
    expect(story().sees(intake().proposal(number).number).status).toBe(
      "success: Ingen port at passere.",
    );
  });

  it("follows when it is edited: the file, its name, the title, and who has written", async () => {
    const { number } = await intake().files("laeser");
    editIssue(town().world, "kollega", number, {
      title: "Bookinger fra Outlook vises i lokaleoversigten",
      body: needText({ task: "Alle skal kunne se, om et lokale er ledigt." }),
    });
    await intake().happens(number, "edited", "kollega");
    const { messages, paths, text } = intake().branch(number);
    expect(paths).toEqual(["integrations/bookinger-fra-outlook-vises-i-lokaleoversigten.md"]);
    expect(text).toContain("Alle skal kunne se");
    expect(messages[0]).toMatch(/Co-authored-by: laeser .*\nCo-authored-by: kollega /);
    expect(intake().proposals(number)).toHaveLength(1);
    expect(intake().proposal(number).title).toBe(
      "Nyt behov: Bookinger fra Outlook vises i lokaleoversigten",
    );
    expect(intake().comments(number)).toHaveLength(1);
  });

  it("is laid on the main branch as it stands, so that an edit never makes a conflict", async () => {
    const { number } = await intake().files("laeser");
    commitToMain(town().world, "it-arkitekt", { "notat.md": "Imens\n" });
    editIssue(town().world, "laeser", number, { body: needText({ summary: "Noget andet sker." }) });
    await intake().happens(number, "edited");
    expect(intake().branch(number).paths).toHaveLength(1);
    const tip = town().world.git.tip(`refs/heads/intake/${number}`);
    expect(town().world.git.run("merge-base", "refs/heads/main", tip)).toBe(
      town().world.git.tip("refs/heads/main"),
    );
  });

  it("is asked about in the issue itself until the answers are there, in one comment", async () => {
    const body = needText({ email: "", frequency: "Når jeg har tid", data: "" });
    const { number, run } = await intake().files("laeser", { body });
    expect(run.outputs).toEqual({ outcome: "asks", "pull-requests": "none" });
    expect(hasBranch(town(), number)).toBe(false);
    const [asked = ""] = intake().comments(number);
    expect(asked).toContain("**Enhedens fælles postkasse**<br>Mangler.");
    expect(asked).toContain("Vælg et af disse: Med det samme, Hver time");
    editIssue(town().world, "laeser", number, { body: needText() });
    await intake().happens(number, "edited");
    expect(intake().comments(number)).toHaveLength(1);
    expect(intake().comments(number)[0]).toContain("Behovet er nu et forslag");
  });

  it("is refused by the very rules that judge files, in the words of the form", async () => {
    const { number } = await intake().files("laeser", {
      body: needText({ email: "ikke en postkasse" }),
      title: "Nej",
    });
    const [comment = ""] = intake().comments(number);
    expect(comment).toContain("**Enhedens fælles postkasse**");
    expect(comment).toContain("**Titlen øverst i henvendelsen**");
    expect(hasBranch(town(), number)).toBe(false);
  });

  it("keeps what stands when an edit spoils it, and says what to mend", async () => {
    const { number } = await intake().files("laeser");
    const before = intake().branch(number).text;
    editIssue(town().world, "laeser", number, { body: needText({ unit: "" }) });
    const run = await intake().happens(number, "edited");
    expect(run.outputs.outcome).toBe("asks");
    expect(intake().branch(number).text).toBe(before);
    expect(intake().comments(number)[0]).toContain("Hvilken enhed har behovet?");
  });

  it("stands in the catalogue once it is merged, and says so", async () => {
    const { number } = await intake().files("laeser");
    merge(town().world, "it-arkitekt", intake().proposal(number).number);
    intake().issue(number).state = "closed";
    const run = await intake().happens(number, "closed", "it-arkitekt");
    expect(run.outputs).toEqual({ outcome: "merged", "pull-requests": "none" });
    expect(intake().comments(number)[0]).toContain("Behovet står nu i kataloget");
    const second = await intake().files("laeser");
    expect(intake().branch(second.number).paths).toEqual([
      "integrations/bookinger-fra-kmd-nexus-vises-i-lokaleoversigten-2.md",
    ]);
  });

  it("is read in English too, from the English form, whatever language the catalogue speaks", async () => {
    const { number, run } = await intake().files("laeser", { body: needText({}, "en") });
    expect(run.outputs.outcome).toBe("proposed");
    await intake().happens(number, "edited", "laeser", { locale: "en" });
    expect(intake().comments(number)[0]).toContain("The need is now a proposal");
  });
});
