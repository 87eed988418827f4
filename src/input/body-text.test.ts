import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { normalBodyText } from "./body-text.ts";
import { bodies } from "./testing/body-arbitraries.ts";

const base =
  "## Behov\n\nVi har brug for data om borgere i hjemmeplejen.\n\n- ét\n- to [a](b.md)\n";

describe("normalBodyText", () => {
  it.each([
    ["lines broken elsewhere", base.replace("data om", "data\nom")],
    ["blanks at line ends", base.replaceAll("\n", "  \n")],
    ["CRLF", base.replaceAll("\n", "\r\n")],
    ["more blank lines", base.replaceAll("\n\n", "\n\n\n\n")],
    ["other list marks", base.replaceAll("- ", "* ")],
    ["a loose list", base.replace("- ét\n", "- ét\n\n")],
    ["stress", base.replace("brug", "**brug**").replace("data", "*data*")],
    ["a comment", `${base}\n<!-- husk at spørge -->\n`],
    ["needless escapes", base.replace("hjemmeplejen.", "hjemmeplejen\\.")],
    ["closing hashes", base.replace("## Behov", "## Behov ##")],
    ["several blanks between words", base.replace("brug for", "brug   for")],
  ])("is the same with %s", (_, text) => {
    expect(normalBodyText(text)).toBe(normalBodyText(base));
  });

  it.each([
    ["another word", base.replace("brug", "behov")],
    ["a word less", base.replace("data ", "")],
    ["another letter case", base.replace("Vi", "vi")],
    ["another heading", base.replace("## Behov", "## Dataflow")],
    ["another depth", base.replace("## Behov", "### Behov")],
    ["another link", base.replace("b.md", "c.md")],
    ["items the other way round", base.replace("- ét\n- to [a](b.md)", "- to [a](b.md)\n- ét")],
    ["a word struck out", base.replace("brug", "~~brug~~")],
    ["a tick", base.replace("- ét", "- [x] ét")],
    ["words moved into code", base.replace("brug", "`brug`")],
    ["a paragraph in two", base.replace(" for data", "\n\nfor data")],
    ["HTML", `${base}\n<b>x</b>\n`],
    ["a comment that browsers end at once", `${base}\n<!--> x -->\n`],
    ["a comment that browsers end before its end", `${base}\n<!-- a --!> x -->\n`],
  ])("is another with %s", (_, text) => {
    expect(normalBodyText(text)).not.toBe(normalBodyText(base));
  });

  it("tells a task done from one not done", () => {
    expect(normalBodyText("- [x] a")).not.toBe(normalBodyText("- [ ] a"));
  });

  it("takes any body, with either line end", () => {
    fc.assert(
      fc.property(bodies, (text) => {
        const unix = text.replaceAll("\r\n", "\n");
        expect(normalBodyText(unix.replaceAll("\n", "\r\n"))).toBe(normalBodyText(unix));
      }),
      { numRuns: 300 },
    );
  });

  it("does not parse what is beyond the limits, but still tells it apart", () => {
    const tower = `${">".repeat(20_000)} a`;
    expect(normalBodyText(`${tower}  `)).toBe(normalBodyText(tower));
    expect(normalBodyText(`${tower}b`)).not.toBe(normalBodyText(tower));
  });
});
