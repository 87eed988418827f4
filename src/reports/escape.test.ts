import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import {
  codeCell,
  escapeCommandMessage,
  escapeCommandProperty,
  logLine,
  markdownLink,
  markdownText,
  oneLine,
  stripControls,
} from "./escape.ts";

const toHtml = (markdown: string): string =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeStringify)
    .processSync(markdown)
    .toString();

/** What a reader sees, without tags and entities. */
const visible = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#x([0-9a-f]+)|(lt|gt|amp));/gi, (_, hex?: string, name?: string) =>
      hex === undefined
        ? ({ lt: "<", gt: ">", amp: "&" }[name ?? ""] ?? "")
        : String.fromCodePoint(Number.parseInt(hex, 16)),
    );

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40, size: "max" }),
  fc
    .array(
      fc.constantFrom(
        "`",
        "``",
        "|",
        "\\",
        "*",
        "_",
        "[x](javascript:1)",
        "<!--",
        "-->",
        "<script>",
        "@alle",
        "#12",
        "::error::",
        "https://a.example",
        "www.a.example",
        "~~",
        "&amp;",
        "\n",
        "\r\n",
        "\u001b[31m",
        "æ",
        " ",
        "- ",
        "1. ",
        "> ",
        "a@b.example",
        "mailto:a@b.example",
        "xmpp:a@b.example",
      ),
      { maxLength: 12, size: "max" },
    )
    .map((parts) => parts.join("")),
);

describe("stripControls", () => {
  it("takes the terminal's escapes and direction marks out and keeps tabs and line feeds", () => {
    expect(stripControls("a\u001b[2Jb\u0007\u009bc\u202ed\te\r\nf\rg")).toBe(
      "a\ufffd[2Jb\ufffd\ufffdc\ufffdd\te\nf\ufffdg",
    );
  });

  it("takes out what Unicode calls a control, a direction mark or a separator, and nothing else", () => {
    const called = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\ufeff]/u;
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      const expected = called.test(character) && character !== "\t" && character !== "\n";
      if ((stripControls(character) === "\ufffd") !== (expected || code === 0xfffd))
        wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it("leaves Danish text, emoji joined by zero-width joiners and soft hyphens alone", () => {
    expect(stripControls("Børne\u00adhave 👩\u200d💻 ÆØÅ")).toBe("Børne\u00adhave 👩\u200d💻 ÆØÅ");
  });
});

describe("workflow commands", () => {
  it("encodes per cent, line feeds, and in properties colon and comma", () => {
    expect(escapeCommandMessage("100 %\n::error::x")).toBe("100 %25%0A::error::x");
    expect(escapeCommandProperty("a:b,c%\n")).toBe("a%3Ab%2Cc%25%0A");
  });

  it("never lets a log line become a command, whatever stands in it", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const line = logLine(text);
        expect(line).not.toMatch(/[\n\r]/);
        expect(line.trim().startsWith("::")).toBe(false);
        expect(line.trim().startsWith("##[")).toBe(false);
      }),
    );
  });
});

describe("Markdown", () => {
  it("shows untrusted text as it stands, in a paragraph and in a table cell", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const html = toHtml(
          `x ${markdownText(text)} x\n\n| a | b |\n| --- | --- |\n| ${markdownText(text)} | slut |`,
        );
        expect(html).not.toMatch(
          /<(?:a(?! href="(?:mailto|xmpp):)|em|strong|del|code|img|script|input)\b/,
        );
        expect(html).toContain("<td>slut</td>");
        const [paragraph = ""] = html.split("\n");
        expect(oneLine(visible(paragraph).replaceAll("\u200b", ""))).toBe(
          oneLine(`x ${oneLine(text).replaceAll("\u200b", "")} x`),
        );
      }),
    );
  });

  it("stays a paragraph where it begins one", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const html = toHtml(markdownText(text));
        expect(
          html === "" || /^<p>[^<]*(?:<a href="(?:mailto|xmpp):[^<]*<\/a>[^<]*)*<\/p>$/.test(html),
        ).toBe(true);
      }),
    );
    for (const text of [
      "- a",
      "1. a",
      "12) a",
      "+ a",
      "---",
      "===",
      "# a",
      "> a",
      "~~~",
      "```",
      ": a",
    ])
      expect(visible(toHtml(markdownText(text))).replaceAll("\u200b", "")).toBe(text);
  });

  it("keeps a mention from notifying and a number from linking", () => {
    expect(markdownText("@alle #12 GH-3")).not.toMatch(/@alle|#12|GH-3/);
  });

  it("shows code in a table cell without ending the cell or the code", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const html = toHtml(`| a | b |\n| --- | --- |\n| ${codeCell(text)} | slut |`);
        expect(html).toContain("<td>slut</td>");
        expect(html).not.toMatch(
          /<(?:a(?! href="(?:mailto|xmpp):)|em|strong|del|img|script|input)\b/,
        );
      }),
    );
  });

  it("makes links of web addresses only, and no label or address can leave its brackets", () => {
    expect(markdownLink("x", "javascript:alert(1)")).toBe("x");
    expect(toHtml(markdownLink("a](b", "https://a.example/æ b)c|d"))).toBe(
      '<p><a href="https://a.example/%C3%A6%20b%29c%7Cd">a](b</a></p>',
    );
  });
});
