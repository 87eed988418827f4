import { describe, expect, it } from "@jest/globals";
import { edited, inPhase, integrationPath } from "./kit/catalogue.ts";
import { inATown } from "./kit/in-a-town.ts";
import { costs } from "./kit/story.ts";

const { story } = inATown();

const intoClarification = { [integrationPath]: inPhase("clarification") };
const source = "approved/source-owner";
const target = "approved/target-owner";

describe("An integration is moved on", () => {
  it("and both owners sign with their labels, so that it may merge", async () => {
    const { opens, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification);
    expect(sees(number).status).toBe(
      "failure: Lukket: der mangler 2 underskrifter. Se kommentaren.",
    );
    expect(sees(number).comment).toContain("## 🔒 Porten er lukket");
    expect(sees(number).comment).toContain(
      "1. Systemejeren for kildesystemet (KMD Nexus) skriver under ved at sætte etiketten approved/source-owner. Det kan nexus-ejer (kmd-nexus@eksempelby.example) gøre.",
    );
    await sets("nexus-ejer", number, source);
    expect(sees(number).status).toBe("failure: Lukket: der mangler 1 underskrift. Se kommentaren.");
    expect(sees(number).comment).toContain(`${source} | ✅ Givet af nexus-ejer |`);
    await sets("sbsys-ejer", number, target);
    const seen = sees(number);
    expect(seen.status).toBe("success: Åben: alle krav er opfyldt, og alle har skrevet under.");
    expect(seen.comments).toHaveLength(1);
    expect(seen.comment).toContain("## ✅ Porten er åben");
    expect(seen.comment).toContain("Forslaget kan flettes.");
    expect(seen.labels).toEqual(["phase/3-clarification", source, target]);
    expect(seen.signatures).toEqual(["source-owner by nexus-ejer", "target-owner by sbsys-ejer"]);
  });

  it("and one of them takes the label back: the gate closes again", async () => {
    const { opens, sees, sets, takes } = story();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    await takes("sbsys-ejer", number, target);
    expect(sees(number).status).toBe("failure: Lukket: der mangler 1 underskrift. Se kommentaren.");
    expect(sees(number).comment).toContain("## 🔒 Porten er lukket");
  });

  it("but its author signs for a role that is his: it does not count, and the label comes off", async () => {
    const { opens, sees, sets } = story();
    const { number } = await opens("nexus-ejer", intoClarification);
    await sets("nexus-ejer", number, source);
    const seen = sees(number);
    expect(seen.status).toBe("failure: Lukket: der mangler 2 underskrifter. Se kommentaren.");
    expect(seen.comment).toContain(
      "nexus-ejer har selv oprettet forslaget og kan derfor ikke skrive under på det.",
    );
    expect(seen.labels).toEqual(["phase/3-clarification"]);
    expect(seen.signatures).toEqual([]);
  });

  it("but somebody without the role sets the label: it does not count", async () => {
    const { opens, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("triage-bruger", number, source);
    const seen = sees(number);
    expect(seen.comment).toContain(
      "triage-bruger satte etiketten approved/source-owner, men kan ikke skrive under for systemejeren for kildesystemet (KMD Nexus).",
    );
    expect(seen.labels).toEqual(["phase/3-clarification"]);
    expect(seen.signatures).toEqual([]);
  });

  it("but somebody who wrote one of its commits signs: it does not count", async () => {
    const { opens, pushes, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification);
    const better = edited(inPhase("clarification"), ["40 manuelle", "50 manuelle"]);
    await pushes("nexus-ejer", number, { [integrationPath]: better });
    await sets("nexus-ejer", number, source);
    expect(sees(number).comment).toContain(
      "nexus-ejer har selv skrevet en del af ændringen og kan derfor ikke skrive under på den.",
    );
    expect(sees(number).status).toMatch(/^failure/);
  });
});

describe("A signature is bound to what was signed", () => {
  it("so a fact that changes afterwards voids it, and the comment names the fact", async () => {
    const { opens, pushes, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    const other = edited(inPhase("clarification"), ["volumePerDay: 40", "volumePerDay: 4000"]);
    await pushes("projektkontor", number, { [integrationPath]: other });
    const seen = sees(number);
    expect(seen.comment).toMatch(
      /nexus-ejer skrev under, før dette blev ændret: .*: 40 → 4\.?000\./,
    );
    expect(seen.labels).toEqual(["phase/3-clarification"]);
    expect(seen.signatures).toEqual([]);
    expect(seen.status).toBe("failure: Lukket: der mangler 2 underskrifter. Se kommentaren.");
  });

  it("and a re-flowed paragraph leaves it standing, carried to the new commit", async () => {
    const { opens, pushes, sees, sets } = story();
    const { number } = await opens("projektkontor", intoClarification);
    await sets("nexus-ejer", number, source);
    await sets("sbsys-ejer", number, target);
    const text = inPhase("clarification");
    const reflowed = edited(text, ["status: active", "status:   active # uændret"]);
    await pushes("projektkontor", number, { [integrationPath]: reflowed });
    const seen = sees(number);
    expect(seen.status).toMatch(/^success/);
    expect(seen.signatures).toEqual(["source-owner by nexus-ejer", "target-owner by sbsys-ejer"]);
    expect(seen.labels).toEqual(["phase/3-clarification", source, target]);
  });
});

describe("An ordinary pull request is cheap", () => {
  it("one query, one look-up a signer, three writes at the most, and nothing at all where nothing changed", async () => {
    const { happens, opens, sets } = story();
    const { number, run } = await opens("projektkontor", intoClarification);
    const first = costs(run);
    const second = costs(await sets("nexus-ejer", number, source));
    const third = costs(await sets("sbsys-ejer", number, target));
    expect([first, second, third].map(({ queries }) => queries)).toEqual([1, 1, 1]);
    expect([first, second, third].map(({ lookUps }) => lookUps)).toEqual([0, 1, 2]);
    expect([first, second, third].map(({ writes }) => writes)).toEqual([3, 3, 3]);
    expect(Math.max(first.all, second.all, third.all)).toBeLessThanOrEqual(13);
    expect(costs(await happens("projektkontor", number, "edited"))).toMatchObject({
      queries: 1,
      lookUps: 2,
      writes: 0,
    });
  });
});
