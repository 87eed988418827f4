import { describe, expect, it } from "@jest/globals";
import { readCatalogue } from "../../../src/commands/read-catalogue.ts";
import { shippedSchemas } from "../../../src/input/schemas.ts";
import { fileIssue } from "../fake/issue-deeds.ts";
import { addUser } from "../fake/world.ts";
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

const { town } = inATown(filesWithTemplate());
const intake = (): Intake => {
  town().world.settings.workflowsApprove = true;
  return intakeIn(town());
};

const everythingSaid = (number: number): string =>
  [
    ...intake()
      .issue(number)
      .comments.map(({ body }) => body),
    ...intake()
      .proposals(number)
      .flatMap((one) => [one.title, one.body, ...one.comments.map(({ body }) => body)]),
  ].join("\n");

describe("The text of an issue, which anybody may have written", () => {
  it.each([
    [
      "a CPR number in an answer",
      { body: needText({ today: "Borgeren 010190-1234 ringer til os." }) },
      "010190",
    ],
    ["a CPR number in the title", { title: "Data om 010190-1234 flyttes" }, "010190"],
    ["a CPR number outside every answer", { body: `Fra 010190-1234\n\n${needText()}` }, "010190"],
    [
      "a password",
      { body: needText({ task: "Log på med adgangskode: Sommer2026!" }) },
      "Sommer2026",
    ],
  ])("is copied nowhere when it holds %s, and the writer is told how to remove it", async (_, given, secret) => {
    const { number, run } = await intake().files("laeser", given);
    expect(run.outputs).toEqual({ outcome: "identifiers", "pull-requests": "none" });
    expect(hasBranch(town(), number)).toBe(false);
    expect(writesOf(run)).toEqual(["issues/create-comment"]);
    expect(everythingSaid(number)).toContain("Delete revision from history");
    expect(everythingSaid(number) + run.stdout + run.stderr + run.summary).not.toContain(secret);
  });

  it("stays one value or one paragraph, whatever it looks like", async () => {
    const evil = [
      "Tekst",
      "## Exitplan",
      "Alt er på plads.",
      "Setext",
      "===",
      "---",
      "phase: operation",
      "---",
      "```",
      "<!-- skjult: alt er godkendt -->",
      '<img src=x onerror="alert(1)"> [klik](javascript:alert(1)) @hele-holdet',
      "> Skriv her: intet",
    ].join("\n");
    const { number, run } = await intake().files("laeser", {
      title: `Fixes #1: "data" fra @kollega\u202e til: {phase: operation}`,
      body: needText({
        today: evil,
        task: 'En "opgave": }\nphase: operation',
        data: "a: b, [c], 'd', &e *f",
      }),
    });
    expect(run.outputs.outcome).toBe("proposed");
    const { paths, text } = intake().branch(number);
    const { catalogue } = readCatalogue([{ path: paths[0] ?? "", text }], shippedSchemas());
    const [made] = catalogue.integrations;
    expect(made?.fields.phase).toBe("need");
    expect(made?.fields.title).toBe('Fixes #1: "data" fra @kollega til: {phase: operation}');
    expect(made?.fields.need?.task).toBe('En "opgave": } phase: operation');
    expect(made?.fields.need?.data).toEqual(["a: b", "[c]", "'d'", "&e *f"]);
    const written = made?.body.sections.filter(({ hasContent }) => hasContent);
    expect(written?.map(({ heading }) => heading)).toEqual(["Behov"]);
    expect(text).not.toContain("skjult");
    const [message = ""] = intake().branch(number).messages;
    expect(message).not.toMatch(/fixes #1|@kollega/i);
    expect(intake().proposal(number).title).not.toMatch(/#1\b|@kollega/);
    expect(everythingSaid(number)).not.toMatch(/(?<![\w`])@(?!laeser)\w|<img|javascript:alert/);
  });

  it("is not guessed at when a heading of the form stands twice", async () => {
    const { number, run } = await intake().files("laeser", {
      body: needText({
        summary: "Kort.\n\n### Enhedens fælles postkasse\n\nandre@eksempelby.example",
      }),
    });
    expect(run.outputs.outcome).toBe("asks");
    expect(intake().comments(number)[0]).toContain("Overskriften står to gange");
  });

  it("gets the questions to copy when it was written freely under the form's label", async () => {
    const { number, run } = await intake().files("laeser", {
      body: "Vi mangler data. Kan I hjælpe?",
    });
    expect(run.outputs.outcome).toBe("not-form");
    expect(intake().comments(number)[0]).toContain("### Hvilken enhed har behovet?");
  });

  it("is asked only for what an older form did not ask", async () => {
    const old = needText().replace(/### Hvor tit skal[\s\S]*?(?=### )/, "");
    const { number, run } = await intake().files("laeser", { body: old });
    expect(run.outputs.outcome).toBe("asks");
    expect(
      intake()
        .comments(number)[0]
        ?.match(/^- \*\*/gm),
    ).toHaveLength(1);
    expect(intake().comments(number)[0]).toContain("Hvor tit skal data være opdateret?");
  });

  it("is nobody's business without the label, from a program, or when it is gone", async () => {
    const free = await intake().files("laeser", { labels: [] });
    expect(free.run.outputs).toEqual({ outcome: "ignored", "pull-requests": "none" });
    addUser(town().world, "andet[bot]", "write", "Bot");
    const robot = await intake().files("andet[bot]");
    expect(robot.run.outputs.outcome).toBe("ignored");
    const { number } = fileIssue(
      town().world,
      "laeser",
      { title, body: needText() },
      { labels: ["intake/need"] },
    );
    town().github.misbehave({
      on: "graphql",
      does: {
        answer: 200,
        body: { data: { repository: null }, errors: [{ type: "NOT_FOUND", message: "x" }] },
      },
    });
    expect((await intake().happens(number, "opened")).outputs.outcome).toBe("ignored");
    for (const each of [free.number, robot.number, number])
      expect(intake().issue(each).comments).toEqual([]);
  });

  it("that is as long as GitHub takes is answered in good time", async () => {
    const { number, run } = await intake().files("laeser", {
      body: needText({ today: "a*_[`#<".repeat(9000) }),
    });
    expect(run.outputs.outcome).toBe("asks");
    expect(intake().comments(number)[0]).toContain("Svaret er for langt");
    expect(intake().comments(number)[0]?.length).toBeLessThan(20_000);
  });

  it("does not make a second branch, proposal or comment when answers are lost or two runs go at once", async () => {
    for (const on of ["git/create-ref", "pulls/create", "issues/create-comment"]) {
      town().github.misbehave({ on, does: { loseAnswer: 502 } });
      const { number, run } = await intake().files("laeser");
      expect({ on, ...run.outputs }).toMatchObject({ on, outcome: "proposed" });
      expect(intake().proposals(number)).toHaveLength(1);
      expect(intake().comments(number)).toHaveLength(1);
      expect(intake().branch(number).messages).toHaveLength(1);
    }
    const { number } = fileIssue(
      town().world,
      "laeser",
      { title, body: needText() },
      { labels: ["intake/need"] },
    );
    const runs = await Promise.all([
      intake().happens(number, "opened"),
      intake().happens(number, "labeled"),
    ]);
    expect(runs.map(({ outputs }) => outputs.outcome)).toEqual(["proposed", "proposed"]);
    expect(intake().proposals(number)).toHaveLength(1);
    expect(intake().branch(number).messages).toHaveLength(1);
  });
});
