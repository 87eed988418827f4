import { describe, expect, it } from "@jest/globals";
import { commitToMain, dismiss, review, setLabel, takeLabel, updateBranch } from "../fake/deeds.ts";
import { addUser } from "../fake/world.ts";
import { edited, governanceText, inPhase, integrationPath, nexusText } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { intoClarification, oneMissing, open, source, target, twoMissing } from "./kit/moves.ts";

const { story, town } = inATown();

describe("Only the right person's label is a signature", () => {
  it("so a program that sets it has not signed, and its label comes off", async () => {
    const { opens, sees, sets } = story();
    addUser(town().world, "hjaelper[bot]", "write", "Bot");
    const { number } = await opens("projektkontor", intoClarification);
    await sets("hjaelper[bot]", number, source);
    expect(sees(number).comment).toContain(
      "Etiketten approved/source-owner er sat af et program (hjaelper[bot]). En underskrift skal gives af et menneske.",
    );
    expect(sees(number).labels).toEqual(["phase/3-clarification"]);
  });

  it("so nobody signs by setting again what the owner took back", async () => {
    const { opens, sees, sets, takes } = story();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    await takes("nexus-ejer", number, source);
    await sets("kollega", number, source);
    expect(sees(number).status).toBe(twoMissing);
    expect(sees(number).comment).toContain(
      "kollega satte etiketten approved/source-owner, men kan ikke",
    );
  });

  it("so somebody whose login has been given up is a stranger, though main still names it", async () => {
    const { opens, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("sbsys-ejer", number, target);
    expect(sees(number).status).toBe(oneMissing);
    addUser(world, "sbsys-ejer", "none");
    await sets("nexus-ejer", number, source);
    addUser(world, "sbsys-ejer", "triage");
    const seen = sees(number);
    expect(seen.status).toBe(oneMissing);
    expect(seen.comment).toContain(
      "sbsys-ejer har ikke længere adgang til kataloget, så underskriften tæller ikke.",
    );
    expect(seen.labels).toEqual(["phase/3-clarification", source]);
  });

  it("so an owner who asks for changes in a review has not signed, label or no label", async () => {
    const { happens, opens, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    expect(sees(number).status).toBe(open);
    review(town().world, "sbsys-ejer", number, "CHANGES_REQUESTED");
    await happens("projektkontor", number, "edited");
    expect(sees(number).status).toBe(oneMissing);
    expect(sees(number).comment).toContain(
      "sbsys-ejer har i sin seneste gennemgang bedt om ændringer",
    );
  });

  it("so an owner's objection stands though the author dismisses it, until the owner takes it back", async () => {
    const { happens, opens, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    review(world, "sbsys-ejer", number, "CHANGES_REQUESTED");
    dismiss(world, "projektkontor", number, "sbsys-ejer");
    await happens("projektkontor", number, "edited");
    expect(sees(number).status).toBe(oneMissing);
    review(world, "sbsys-ejer", number, "CHANGES_REQUESTED");
    dismiss(world, "sbsys-ejer", number, "sbsys-ejer");
    await happens("projektkontor", number, "edited");
    expect(sees(number).status).toBe(open);
  });

  it("so a co-author of a commit cannot sign it", async () => {
    const { opens, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification, {
      coAuthors: ["nexus-ejer"],
    });
    await sets("nexus-ejer", number, source);
    expect(sees(number).comment).toContain("nexus-ejer har selv skrevet en del af ændringen");
    expect(sees(number).status).toBe(twoMissing);
  });

  it("so whoever only brings the branch up to date has written nothing, and may sign", async () => {
    const { happens, opens, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    commitToMain(world, "it-arkitekt", { "docs/nyt.md": "Nyt" });
    updateBranch(world, "sbsys-ejer", number);
    await happens("sbsys-ejer", number, "edited");
    await sets("sbsys-ejer", number, target);
    expect(sees(number).status).toBe(open);
  });

  it("so a commit by somebody GitHub does not know closes the gate, for it could be the signer", async () => {
    const { opens, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    const unknown = { name: "Ukendt", email: "nogen@eksempelby.example" };
    const branch = story().pullRequest(number).headRef;
    const head = world.git.commit(branch, { author: unknown, files: { "x.txt": "x" } });
    world.git.setRef(`refs/pull/${number}/head`, head);
    story().pullRequest(number).headSha = head;
    await sets("nexus-ejer", number, source);
    expect(sees(number).comment).toContain(
      "GitHub kender ikke kontoen bag en eller flere ændringer (Ukendt)",
    );
    expect(sees(number).status).toMatch(/^failure/);
  });
});

describe("Nobody gives himself a role", () => {
  it("by naming himself in governance.yml in the pull request that he signs", async () => {
    const { opens, sees, sets } = story();
    const { number } = await opens("projektkontor", {
      [integrationPath]: inPhase("clarification"),
      ".github/governance.yml": edited(governanceText, ["it: [it-arkitekt]", "it: [kollega]"]),
    });
    await sets("kollega", number, "approved/it");
    expect(sees(number).comment).toContain(
      "kollega satte etiketten approved/it, men kan ikke skrive under for IT & Digitalisering.",
    );
    expect(sees(number).status).toMatch(/^failure/);
  });

  it("by making himself owner of a system: the owner on the main branch is asked", async () => {
    const { opens, sees, sets } = story();
    const mine = edited(nexusText, ["github: [nexus-ejer]", "github: [kollega]"]);
    const { number } = await opens("projektkontor", { "systems/kmd-nexus.md": mine });
    await sets("kollega", number, source);
    expect(sees(number).comment).toContain(
      "kollega satte etiketten approved/source-owner, men kan ikke",
    );
    await sets("nexus-ejer", number, source);
    expect(sees(number).status).toBe(open);
  });

  it("by a label whose name looks like the right one", async () => {
    const { opens, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification);
    // A Cyrillic о in place of the Latin one.
    await sets("nexus-ejer", number, "approved/s\u043eurce-owner");
    expect(sees(number).status).toBe(twoMissing);
    expect(sees(number).signatures).toEqual([]);
  });

  it("by renaming a label that somebody set for something else", async () => {
    const { happens, opens, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    const [label, other] = [source, "approved/security"].map((name) =>
      world.labels.find((known) => known.name === name),
    );
    if (label === undefined || other === undefined) throw new Error("The labels are not there");
    // The owner of KMD Nexus sets a label that is not about this; then the two labels change names.
    await sets("nexus-ejer", number, "approved/security");
    other.name = "midlertidig";
    label.name = "approved/security";
    other.name = source;
    await happens("projektkontor", number, "edited");
    [label.name, other.name] = [source, "approved/security"];
    expect(sees(number).status).toBe(twoMissing);
    expect(sees(number).comment).toContain("blev ikke registreret, hvilket indhold den gjaldt");
  });
});

describe("Several owners of one role are each heard", () => {
  it("the first by the label, the others by an approving review of this very content", async () => {
    const { happens, opens, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", {
      [integrationPath]: inPhase("clarification", [
        "- { id: sbsys, role: target }",
        "- { id: sbsys, role: target }\n  - { id: kmd-nexus, role: target }",
      ]),
    });
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    expect(sees(number).comment).toMatch(
      /Etiketten approved\/target-owner er sat for et andet system\. Systemejeren for modtagersystemet \(KMD Nexus\) skriver under ved at godkende/,
    );
    review(world, "nexus-ejer", number, "APPROVED");
    await happens("projektkontor", number, "edited");
    expect(sees(number).comment).toContain("✅ Givet af nexus-ejer i en gennemgang");
  });
});

describe("A label that nobody recorded", () => {
  it("asks for itself again: GitHub was down when it was set", async () => {
    const { happens, opens, sees, sets } = story();
    const { world } = town();
    const { number } = await opens("projektkontor", intoClarification);
    setLabel(world, "nexus-ejer", number, source);
    await happens("projektkontor", number, "edited");
    expect(sees(number).comment).toContain(
      "nexus-ejer satte etiketten approved/source-owner, men det blev ikke registreret, hvilket indhold den gjaldt. nexus-ejer skal tage den af og sætte den igen.",
    );
    expect(sees(number).labels).toContain(source);
    takeLabel(world, "nexus-ejer", number, source);
    await sets("nexus-ejer", number, source);
    expect(sees(number).status).toBe(oneMissing);
  });
});
