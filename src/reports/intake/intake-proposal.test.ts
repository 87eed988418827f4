import { describe, expect, it } from "@jest/globals";
import { intakeProposal } from "./intake-proposal.ts";

const repository = "https://github.com/eksempelby/integrationer";
const proposal = {
  issue: 17,
  title: "Bookinger vises i lokaleoversigten",
  path: "integrations/bookinger-vises.md",
  writers: [
    { login: "laeser", id: 41 },
    { login: "kollega", id: 42 },
  ],
};

describe("the proposal that an issue becomes", () => {
  it("says who asked, closes the issue when it is merged, and names everybody who wrote as co-author", () => {
    expect(intakeProposal(proposal, "da", repository)).toEqual({
      title: "Nyt behov: Bookinger vises i lokaleoversigten",
      body: [
        "Forslaget er lavet automatisk ud fra #17, som @laeser har skrevet.",
        "",
        "Det opretter filen <code>integrations/bookinger-vises.md</code>. Rettes teksten i #17, følger forslaget med, indtil en anden har rettet i det.",
        "",
        "Den, der har skrevet behovet, og de, der har rettet i teksten, tæller som forfattere. De kan ikke selv skrive under på det.",
        "",
        "Closes #17",
        "",
      ].join("\n"),
      message: [
        "Registrér behovet bookinger-vises fra #17",
        "",
        "Co-authored-by: laeser <41+laeser@users.noreply.github.com>",
        "Co-authored-by: kollega <42+kollega@users.noreply.github.com>",
      ].join("\n"),
    });
  });

  it("does so in English, and on a GitHub of one's own", () => {
    const { body, message, title } = intakeProposal(
      proposal,
      "en",
      "https://git.eksempelby.example/a/b",
    );
    expect(title).toBe("New need: Bookinger vises i lokaleoversigten");
    expect(body).toContain("which @laeser wrote");
    expect(message).toContain("<41+laeser@users.noreply.git.eksempelby.example>");
  });

  it("gives a title no power: it closes no issue and calls on nobody", () => {
    const { message, title } = intakeProposal(
      { ...proposal, title: "Fixes #5 @alle\u202e\nCo-authored-by: x <x@x>" },
      "da",
      repository,
    );
    expect(title).not.toMatch(/#5|@alle|\n|\u202e/);
    expect(message).not.toContain("x@x");
  });

  it("names nobody whose login is none", () => {
    const { body, message } = intakeProposal(
      { ...proposal, writers: [{ login: "a> <b", id: 1 }] },
      "da",
      repository,
    );
    expect(message).not.toContain("Co-authored-by");
    expect(body).not.toContain("a> <b");
  });
});
