import { describe, expect, it } from "@jest/globals";
import {
  edited,
  inPhase,
  integrationPath,
  mainFiles,
  otherInPhase,
  otherPath,
  sbsysText,
} from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification, open, source, target } from "./kit/moves.ts";
import { newNeed } from "./kit/new-need.ts";

const { story, town } = inATown({ ...mainFiles(), [otherPath]: otherInPhase("agreement") });

describe("One pull request", () => {
  it("with two integrations in it waits for both: each is told for itself", async () => {
    const { opens, sees, sets } = story();
    const { number } = await opens("projektkontor", {
      ...intoClarification,
      [otherPath]: edited(otherInPhase("agreement"), [
        "status: active",
        "status: on-hold\nstatusReason: Afventer leverandøren.",
      ]),
    });
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    const seen = sees(number);
    expect(seen.comment).toContain("### [Afgørelser fra KMD Nexus journaliseres i SBSYS]");
    expect(seen.comment).toContain("### [Kvitteringer vises i Nexus]");
    expect(seen.status).toBe(open);
  });

  it("that skips a phase needs the exception label and a reason in the file", async () => {
    const { opens, pushes, sees, sets } = story();
    const { number } = await opens("projektkontor", { [integrationPath]: inPhase("agreement") });
    expect(sees(number).comment).toContain(
      "Fra Parter til Aftale på én gang. Det kræver en undtagelse.",
    );
    expect(sees(number).comment).toContain(
      "En undtagelse kræver en ny begrundelse i statusReason.",
    );
    const reasoned = inPhase("agreement", [
      "status: active",
      "status: active\nstatusReason: Afklaringen blev holdt før kataloget.",
    ]);
    await pushes("projektkontor", number, { [integrationPath]: reasoned });
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    await sets("it-arkitekt", number, "approved/it");
    await sets("dpo", number, "approved/dpo");
    expect(sees(number).status).toMatch(/^failure: .*1 underskrift/);
    await sets("itchef", number, "exception/phase");
    expect(sees(number).status).toBe(open);
  });

  it("that goes a phase back needs them too", async () => {
    const { opens, sees } = story();
    const { number } = await opens("projektkontor", { [integrationPath]: inPhase("need") });
    expect(sees(number).comment).toContain(
      "Tilbage fra Parter til Behov. Det kræver en undtagelse.",
    );
    expect(sees(number).status).toMatch(/^failure/);
  });

  it("that registers a new need asks for nobody", async () => {
    const { opens, sees } = story();
    const { number } = await opens("projektkontor", { "integrations/ny-integration.md": newNeed });
    expect(sees(number).status).toBe("success: Ingen port at passere.");
    expect(sees(number).labels).toEqual(["phase/1-need"]);
  });

  it("that deletes what is in use is closed, whoever signs", async () => {
    const { opens, sees, sets } = story();
    const { world } = town();
    const path = "integrations/i-drift.md";
    const running = edited(otherInPhase("operation"), [
      "id: sbsys-nexus-kvitteringer",
      "id: i-drift",
    ]);
    world.git.commit("main", {
      author: { name: "it-arkitekt", email: "1+it-arkitekt@users.noreply.github.com" },
      files: { [path]: running },
    });
    const { number } = await opens("projektkontor", { [path]: null });
    await sets("itchef", number, "exception/phase");
    expect(sees(number).comment).toContain(
      "Integrationen er nået til implementering, og filen kan derfor ikke slettes",
    );
    expect(sees(number).status).toMatch(/^failure/);
  });

  it("that renames a file keeps its history by replaces", async () => {
    const { opens, sees, sets } = story();
    const renamed = inPhase(
      "clarification",
      ["id: nexus-sbsys-afgoerelser", "id: nexus-sbsys-breve"],
      ["dependsOn: []", "dependsOn: []\nreplaces: [nexus-sbsys-afgoerelser]"],
    );
    const { number } = await opens("projektkontor", {
      [integrationPath]: null,
      "integrations/nexus-sbsys-breve.md": renamed,
    });
    expect(sees(number).comment).toContain("(før: nexus-sbsys-afgoerelser)");
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    expect(sees(number).status).toBe(open);
  });

  it("that registers a system is signed by IT, not by the owner it names", async () => {
    const { opens, sees, sets } = story();
    const text = edited(
      sbsysText,
      ["id: sbsys", "id: nyt-system"],
      ["name: SBSYS", "name: Nyt system"],
      ["github: [sbsys-ejer]", "github: [kollega]"],
    );
    const { number } = await opens("projektkontor", { "systems/nyt-system.md": text });
    await sets("kollega", number, target);
    expect(sees(number).status).toMatch(/^failure/);
    await sets("it-arkitekt", number, "approved/it");
    expect(sees(number).status).toBe(open);
  });
});

describe("A pull request that is not ready", () => {
  it("as a draft is closed, and its signatures are kept until it is ready", async () => {
    const { happens, opens, pullRequest, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification, { draft: true });
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    expect(sees(number).comment).toContain("Forslaget er en kladde. Tryk på »Ready for review«");
    expect(sees(number).status).toMatch(/^failure/);
    pullRequest(number).draft = false;
    await happens("projektkontor", number, "ready_for_review");
    expect(sees(number).status).toBe(open);
  });

  it("because it leads to another branch is closed, for its commit could be merged elsewhere", async () => {
    const { happens, opens, pullRequest, sees } = story();
    const { world } = town();
    world.git.setRef("refs/heads/forsoeg", world.git.tip("refs/heads/main"));
    const { number } = await opens("projektkontor", intoClarification);
    pullRequest(number).baseRef = "forsoeg";
    await happens("projektkontor", number, "edited");
    expect(sees(number).comment).toContain("Forslaget skal ikke ind på hovedgrenen.");
    expect(sees(number).status).toMatch(/^failure/);
  });

  it("because the main branch has changed the same file since waits for both to be seen together", async () => {
    const { opens, sees } = story();
    const { world } = town();
    const { openPullRequest } = await import("../fake/deeds.ts");
    const { number } = openPullRequest(world, "projektkontor", {
      [otherPath]: otherInPhase("implementation"),
    });
    world.git.commit("main", {
      author: { name: "it-arkitekt", email: "1+it-arkitekt@users.noreply.github.com" },
      files: {
        [otherPath]: edited(otherInPhase("agreement"), ["volumePerDay: 40", "volumePerDay: 41"]),
      },
    });
    await story().happens("projektkontor", number, "edited");
    expect(sees(number).comment).toContain(
      "Filen er ændret på hovedgrenen, siden forslaget blev lavet.",
    );
    expect((await opens("projektkontor", { "x.txt": "x" })).run.exitCode).toBe(0);
  });
});
