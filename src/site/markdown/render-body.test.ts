import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fillTemplate } from "./body-template.ts";
import { exactTemplate } from "./exact-template.ts";
import { fastTemplate } from "./fast/fast-template.ts";
import { bodyTemplate, renderBody } from "./render-body.ts";
import { pageOptions } from "./testing/page-options.ts";

/** What a body may be made of on a page; anything else is something that got through. */
const tags = new Set(
  "a blockquote br code del div em h2 h3 h4 h5 h6 hr img li ol p pre span strong sup section table tbody td th thead tr ul".split(
    " ",
  ),
);
const attributes = new Set(
  "href src alt title id class role aria-label aria-describedby tabindex align start data-footnotes data-footnote-ref data-footnote-backref".split(
    " ",
  ),
);

function unsafeIn(html: string): readonly string[] {
  const found: string[] = [];
  const rest = html.replace(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*"|=[^\s"'=<>`]+)?)*)>/g,
    (whole, _, tag: string, given: string) => {
      if (!tags.has(tag)) found.push(whole);
      for (const [, name = "", , inQuotes, bare] of given.matchAll(
        / ([a-z-]+)(=(?:"([^"]*)"|([^\s"'=<>`]+)))?/g,
      )) {
        const value = inQuotes ?? bare ?? "";
        if (!attributes.has(name)) found.push(whole);
        const isAddress = name === "href" || name === "src";
        if (isAddress && !/^(?:https?:|mailto:|\.\.\/|#tekst-)/.test(value)) found.push(whole);
      }
      return "";
    },
  );
  if (rest.includes("<")) found.push(rest);
  return found;
}

const both = (text: string): readonly string[] =>
  [fastTemplate(text, 1), exactTemplate(text, 1)].flatMap((template) =>
    template === undefined ? [] : [fillTemplate(template, pageOptions)],
  );

const hostile = [
  "[a](javascript:alert(1))",
  "[a](JaVaScRiPt:alert(1))",
  "[a](\u0001javascript:alert(1))",
  "[a](java\tscript:alert(1))",
  "[a](&#106;avascript:alert(1))",
  "[a](javascript&colon;alert(1))",
  "[a](javascript&#58;alert(1))",
  "[a](\\javascript:alert(1))",
  "[a](data:text/html;base64,PHNjcmlwdD4=)",
  "[a](vbscript:x)",
  "[a](file:///etc/passwd)",
  "[a](//evil.example/x)",
  "[a](/\\evil.example)",
  "[a](\\\\evil.example)",
  "[a](<javascript:alert(1)>)",
  "[a](https:javascript:alert(1))",
  '[a](x" onmouseover="alert(1))',
  "[a](x 'title\" onclick=\"alert(1)')",
  '[a](x "&quot; onclick=&quot;alert(1)")',
  "![a](javascript:alert(1))",
  '![" onerror="alert(1)](x.png)',
  "![a](data:image/svg+xml,<svg/onload=alert(1)>)",
  "<script>alert(1)</script>",
  "a <script>alert(1)</script> b",
  "<img src=x onerror=alert(1)>",
  "<!-- --><script>alert(1)</script>",
  "<!-- a\n--> <script>alert(1)</script>\n\nb",
  "<!-->\n<script>alert(1)</script>\n-->",
  "<!--->\n<img src=x onerror=alert(1)>\n-->",
  "<!-- --!>\n<script>alert(1)</script>\n-->",
  '<https://a.example/"onclick=alert(1)>',
  "<javascript:alert(1)>",
  'https://a.example/"onclick=alert(1)',
  "https://a.example/<script>alert(1)</script>",
  "javascript:alert(1)",
  "[a]: javascript:alert(1)\n\n[a]",
  '```"onclick=alert(1)\nx\n```',
  "```html\n<script>alert(1)</script>\n```",
  "`<script>alert(1)</script>`",
  "# <script>alert(1)</script>",
  '# "onclick=alert(1)',
  "| <script> | b |\n| --- | --- |\n| <img src=x onerror=alert(1)> | d |",
  '| a |\n| :--" onclick="alert(1) |',
  "- [x] <script>alert(1)</script>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "\\<script>alert(1)\\</script>",
  'a@b.example"onclick=alert(1)',
  "\ue0000\ue000 [a](x) \ue0001\ue000",
  "[\u202Ejavascript](x)",
];

describe("a rendered body", () => {
  it.each(hostile)("holds nothing unsafe, whichever way it went: %j", (text) => {
    for (const html of both(text)) expect(unsafeIn(html)).toEqual([]);
    expect(unsafeIn(renderBody(text, pageOptions))).toEqual([]);
  });

  it("holds nothing unsafe, however hostile scraps are put together", () => {
    const scraps = fc.array(fc.constantFrom(...hostile, "\n", "\n\n", " ", "- ", "> ", "`", "*"), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(scraps, (parts) => {
        for (const html of both(parts.join(""))) expect(unsafeIn(html)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("is seen to be unsafe by this test where it would be", () => {
    for (const html of [
      "<script>x</script>",
      '<a href="javascript:x">a</a>',
      '<p onclick="x">a</p>',
      "<img src=x>",
    ])
      expect(unsafeIn(html)).not.toEqual([]);
  });

  it("leads where the page says, and nowhere where it says so", () => {
    const html = renderBody("[a](b.md 't') [c](nowhere.md) ![d](e.png) [f](#g)", pageOptions);
    expect(html).toBe(
      "<p><a href=../b.md title=t>a</a> <a>c</a> <img src=../e.png alt=d> <a href=#tekst-g>f</a>",
    );
  });

  it("speaks the page's language in its lists of tasks, from one template", () => {
    const template = bodyTemplate("- [x] a\n- [ ] b\n\n| c |\n| - |\n", 1);
    const english = { ...pageOptions, done: "done", open: "not done" };
    expect(fillTemplate(template, english)).toContain("aria-label=done></span> a<li");
    expect(fillTemplate(template, english)).toContain('aria-label="not done"></span> b</ul>');
    expect(fillTemplate(template, pageOptions)).toContain(
      'aria-label="ikke udført"></span> b</ul>',
    );
  });

  it("takes a character of the text for no slot, whatever the character", () => {
    expect(renderBody("\ue0000\ue000 <b> [a](x)", pageOptions)).toBe(
      "<p>\ue0000\ue000  <a href=../x>a</a>",
    );
  });

  it("is the same whichever way lines end in the file", () => {
    const text = "# a\n\nb\nc  \nd\n\n```\ne\n```\n\n<div>\n";
    expect(bodyTemplate(text.replaceAll("\n", "\r\n"), 0)).toEqual(bodyTemplate(text, 0));
  });

  it("is the bare text where that is beyond what a Markdown parser bears", () => {
    const tower = `${">".repeat(5000)} <script>`;
    expect(renderBody(tower, pageOptions)).toBe(
      `<pre><code>${">".repeat(5000)} &#x3C;script></code></pre>`,
    );
  });
});
