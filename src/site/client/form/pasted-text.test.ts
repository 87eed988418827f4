import { describe, expect, it } from "@jest/globals";
import { pastedText } from "./pasted-text.ts";

describe("text pasted into a section", () => {
  it.each([
    ["points of Word", "•\tet\n•\tto", "- et\n- to"],
    ["points of Outlook", "·       et\no   to\n§  tre", "- et\n- to\n- tre"],
    ["points with wide blanks", "\uf0b7\u00a0\u00a0\u00a0et", "- et"],
    ["paragraphs of Word", "Første afsnit.\nAndet afsnit.", "Første afsnit.\n\nAndet afsnit."],
    ["text below a list", "- et\nHerefter", "- et\n\nHerefter"],
    [
      "a mail that was wrapped",
      "Vi har brug for at få klasselisterne overført hver\nnat, så sundhedsplejen kan indkalde klassevis.",
      "Vi har brug for at få klasselisterne overført hver\nnat, så sundhedsplejen kan indkalde klassevis.",
    ],
    [
      "cells of a table",
      "Felter:\nFelt\tType\nCPR | nr.\ttal\nEfter",
      "Felter:\n\n| Felt | Type |\n| --- | --- |\n| CPR \\| nr. | tal |\n\nEfter",
    ],
    ["a code block", "```\na\tb\nc\td\n•\tx\n```", "```\na\tb\nc\td\n•\tx\n```"],
    ["a code block that never ends", "```\nx: 1", "```\nx: 1\n```"],
    ["a comment that never ends", "<!-- husk\nx", "<!-- husk\nx\n-->"],
    ["a law", "§ 83 i serviceloven", "§ 83 i serviceloven"],
    ["what nobody sees", "data\u00adbehandler\u200b", "databehandler"],
    ["quotes and signs of a word processor", "“Nej” – 👍 …", "“Nej” – 👍 …"],
  ])("shows as it was: %s", (_, pasted, stands) => {
    expect(pastedText(pasted, "")).toBe(stands);
  });

  it("stays on the lines it has where the section is broken into lines by hand", () => {
    expect(pastedText("En linje\nog en til\nog en ny", "En linje\nog en til")).toBe(
      "En linje\nog en til\nog en ny",
    );
  });

  it("is the same when it is written once more", () => {
    const once = pastedText("A\nB\n•\tc\nd\te\nf\tg\n```", "");
    expect(pastedText(once, "")).toBe(once);
  });
});
