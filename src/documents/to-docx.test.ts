import { execFileSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { DocumentModel } from "./document-model.ts";
import { documentKinds, makeDocument } from "./make-document.ts";
import { readDocx } from "./testing/read-docx.ts";
import { bareRecord, fullRecord } from "./testing/sample-records.ts";
import { toDocx } from "./to-docx.ts";

const danish = { locale: "da", madeOn: "2026-11-23" } as const;
const modelWith = (text: string): DocumentModel => ({
  locale: "da",
  title: text,
  publisher: text,
  madeOn: "2026-11-23",
  fileName: "x",
  blocks: [
    { kind: "heading", level: 1, text },
    { kind: "heading", level: 2, text: "Under" },
    { kind: "checks", items: [{ text }, { text: "klar", done: true }] },
    { kind: "table", name: text, header: ["a", "b"], widths: [1, 2], rows: [[text, ""]] },
  ],
});

describe("a .docx read back", () => {
  it.each(documentKinds)("has the headings, tables and values of the document: %s", (kind) => {
    for (const record of [fullRecord, bareRecord]) {
      const model = makeDocument(record, kind, danish);
      const read = readDocx(toDocx(model));
      expect(read.title).toBe(model.title);
      expect(read.language).toBe("da-DK");
      expect(read.paragraphs[0]).toBe(model.title);
      expect(read.headings).toEqual(
        model.blocks.flatMap((block) =>
          block.kind === "heading" ? [{ level: block.level, text: block.text }] : [],
        ),
      );
      expect(read.tables).toEqual(
        model.blocks.flatMap((block) =>
          block.kind === "table"
            ? [{ name: block.name, repeats: true, rows: [block.header, ...block.rows] }]
            : [],
        ),
      );
    }
  });

  it("says in English that it is English", () => {
    const model = makeDocument(fullRecord, "exit", { ...danish, locale: "en" });
    expect(readDocx(toDocx(model)).language).toBe("en-GB");
  });

  it("marks what the municipality wrote with the language it is in, and nothing else", () => {
    const inEnglish = { ...danish, locale: "en" } as const;
    const xml = (ownLocale: "da" | "en"): string =>
      readDocx(
        toDocx(makeDocument(fullRecord, "three-party", { ...inEnglish, ownLocale })),
      ).parts.get("word/document.xml") ?? "";
    const marked = [
      ...xml("da").matchAll(/<w:lang w:val="da-DK"\/><\/w:rPr><w:t [^>]*>([^<]*)</g),
    ].map(([, text]) => text);
    expect(marked).toContain(fullRecord.integration.title);
    expect(marked).not.toContain("Municipality");
    expect(xml("en")).not.toContain("<w:lang ");
    expect(xml("da").replaceAll(/<[^>]+>/g, "")).toBe(xml("en").replaceAll(/<[^>]+>/g, ""));
  });

  it.each([
    ["da", "Side", "af"],
    ["en", "Page", "of"],
  ] as const)("numbers its pages in the document's language: %s", (locale, page, of) => {
    const { parts } = readDocx(toDocx(makeDocument(fullRecord, "exit", { ...danish, locale })));
    const footer = parts.get("word/footer1.xml") ?? "";
    expect(footer.replaceAll(/<[^>]+>/g, "")).toMatch(new RegExp(` · ${page} 1 ${of} 1$`));
  });

  it("repeats the head of each table on every page, and no other row", () => {
    const model = makeDocument(fullRecord, "three-party", danish);
    const { parts, tables } = readDocx(toDocx(model));
    const heads = (parts.get("word/document.xml") ?? "").match(/<w:tblHeader\b/g) ?? [];
    expect(heads).toHaveLength(tables.length);
  });

  it("keeps every mark of a text, breaks its lines, and drops what XML cannot hold", () => {
    const text = `<w:p> & "citat" 'x' ]]> æøå 🙂\nlinje to\u0000\u0007\u001b\ud800`;
    const kept = `<w:p> & "citat" 'x' ]]> æøå 🙂\nlinje to`;
    const read = readDocx(toDocx(modelWith(text)));
    expect(read.headings[0]).toEqual({ level: 1, text: kept });
    expect(read.tables[0]).toMatchObject({
      name: kept,
      rows: [
        ["a", "b"],
        [kept, ""],
      ],
    });
    expect(read.paragraphs).toContain(`☐${kept}`);
    expect(read.paragraphs).toContain("☒klar");
    expect(read.title).toBe(kept);
  });

  it("is well formed whatever a file holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(readDocx(toDocx(modelWith(text))).headings).toHaveLength(2);
      }),
      { numRuns: 150 },
    );
  });

  it("names every part it holds, and only parts it holds", () => {
    const { parts } = readDocx(toDocx(modelWith("x")));
    const named = [...(parts.get("[Content_Types].xml") ?? "").matchAll(/PartName="\/([^"]+)"/g)];
    const xml = [...parts.keys()].filter((path) => /^(word|docProps)\/[^/]+\.xml$/.test(path));
    expect(named.map(([, path]) => path).sort()).toEqual(xml.sort());
    const styles = parts.get("word/styles.xml") ?? "";
    const used = (parts.get("word/document.xml") ?? "").matchAll(
      /<w:(?:p|tbl)Style w:val="([^"]+)"/g,
    );
    for (const [, style] of used) expect(styles).toContain(`w:styleId="${style}"`);
  });

  it("has the same bytes on any day and in any time zone", () => {
    const script = `
      import { createHash } from "node:crypto";
      import { toDocx } from "./src/documents/to-docx.ts";
      const blocks = [{ kind: "paragraph", text: "x" }];
      const model = { locale: "da", title: "t", publisher: "p", madeOn: "2026-11-23", fileName: "x", blocks };
      console.log(createHash("sha256").update(toDocx(model)).digest("hex"));`;
    const run = (TZ: string): string =>
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        env: { ...process.env, TZ, NODE_OPTIONS: "" },
        encoding: "utf8",
      });
    expect(run("Pacific/Auckland")).toBe(run("America/Los_Angeles"));
  });
});
