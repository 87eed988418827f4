import { describe, expect, it } from "@jest/globals";
import { scrubMailboxes } from "./scrub-mailboxes.ts";

const scrubbed = (text: string): string => scrubMailboxes(text, "[x]");

describe("scrubMailboxes", () => {
  it("takes mailboxes out of prose and links, and leaves the rest", () => {
    expect(scrubbed("Skriv til it.drift@by.example, eller drift@a.b.example.")).toBe(
      "Skriv til [x], eller [x].",
    );
    expect(scrubbed("a@b.example;c@d.example")).toBe("[x][x]");
    expect(scrubbed("[Skriv](mailto:it@by.example) til æøå@by.example")).toBe(
      "[Skriv](mailto:[x]) til [x]",
    );
  });

  it.each([
    ["escaped", String.raw`it\@by.example`],
    ["a decimal entity", "it&#64;by.example"],
    ["a hexadecimal entity", "it&#x0040;by.example"],
    ["a named entity", "it&commat;by.example"],
    ["in per cent", "mailto:it%40by.example"],
    ["wide", "it@by.example"],
    ["a bold name", "**it**@by.example"],
    ["a bold host", "it@**by.example**"],
    ["tags that are dropped", "<b>it</b>@<i>by.example</i>"],
    ["letters as entities", "&#105;t@by.example"],
    ["invisible characters", "it\u200B@\u200Dby.example"],
  ])("finds it however a page comes to show it: %s", (_, text) => {
    expect(scrubbed(text)).not.toMatch(/by\.example/);
    expect(scrubbed(text)).toContain("[x]");
  });

  it.each([
    "Nyt fra @kl om 40 % af sagerne, se § 3; pris: 100 kr.",
    "Prøv 3 @ 5 kr. stykket",
    "https://example.org/sti?a=1&b=2#del",
  ])("leaves alone what is none: %s", (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});
