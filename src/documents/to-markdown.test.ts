import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { DocumentModel } from "./document-model.ts";
import { documentKinds, makeDocument } from "./make-document.ts";
import { bareRecord, fullRecord } from "./testing/sample-records.ts";
import { toMarkdown } from "./to-markdown.ts";

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);
const modelWith = (text: string): DocumentModel => ({
  locale: "da",
  title: text,
  publisher: "P",
  madeOn: "2026-11-23",
  fileName: "x",
  blocks: [
    { kind: "paragraph", text },
    { kind: "checks", items: [{ text, done: true }, { text: "åbent" }] },
    { kind: "table", name: "N", header: ["a", "b"], widths: [1, 1], rows: [[text, "x"]] },
  ],
});

/** The kinds of the nodes, and what the table's second row reads. */
function parsed(model: DocumentModel) {
  const kinds = new Set<string>();
  const tree = parse(toMarkdown(model));
  visit(tree, (node) => void kinds.add(node.type));
  const tables = tree.children.flatMap((node) =>
    node.type === "table"
      ? [node.children.map((row) => row.children.map((cell) => textOf(cell)))]
      : [],
  );
  return { kinds, tables, tree };
}

describe("a document as Markdown", () => {
  it.each(documentKinds)("has the headings and tables of the document: %s", (kind) => {
    for (const record of [fullRecord, bareRecord]) {
      const model = makeDocument(record, kind, { locale: "da", madeOn: "2026-11-23" });
      const { tree, tables } = parsed(model);
      expect(
        tree.children.flatMap((node) => (node.type === "heading" ? [textOf(node)] : [])),
      ).toEqual([
        model.title,
        ...model.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
      ]);
      expect(tables).toEqual(
        model.blocks.flatMap((block) =>
          block.kind === "table" ? [[block.header, ...block.rows]] : [],
        ),
      );
    }
  });

  it.each([
    "<script>alert(1)</script>",
    "[her](javascript:alert(1))",
    "a | b \\| c",
    "**fed** `kode` ~~væk~~ _skrå_ # ikke",
    "1. ingen liste",
    "- ingen liste",
    "&lt; bliver stående",
    "- [ ] ingen boks",
    "[^1]: note",
  ])("shows %j as it stands", (text) => {
    const { kinds, tables, tree } = parsed(modelWith(text));
    expect(tables).toEqual([
      [
        ["a", "b"],
        [text, "x"],
      ],
    ]);
    expect(textOf(tree.children[1])).toBe(text);
    for (const kind of [
      "html",
      "link",
      "emphasis",
      "delete",
      "inlineCode",
      "code",
      "image",
      "footnoteDefinition",
    ])
      expect(kinds).not.toContain(kind);
  });

  it("begins no line with room that somebody left, which would make code of it", () => {
    expect(toMarkdown(modelWith("     Behov  "))).toContain("\n\nBehov\n\n");
  });

  it("makes links only of addresses, which lead where they say", () => {
    const { tree } = parsed(
      modelWith("https://a.example og <b@b.example> og [c](https://d.example)"),
    );
    const links: string[] = [];
    visit(tree.children[1]!, "link", (link) => {
      expect(link.url.replace("mailto:", "")).toBe(textOf(link));
      links.push(link.url);
    });
    expect(links).toEqual(["https://a.example", "mailto:b@b.example", "https://d.example"]);
  });

  it("keeps its table and makes no markup of whatever a file holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const { kinds, tables } = parsed(modelWith(text));
        expect(tables).toEqual([
          [
            ["a", "b"],
            [text.replace(/\s+/g, " ").trim(), "x"],
          ],
        ]);
        expect(kinds).not.toContain("html");
      }),
      { numRuns: 300 },
    );
  });
});
