import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FileBytes, SourceFile } from "../domain/source-file.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readIntegration } from "./read-entry.ts";
import { shippedSchemas } from "./schemas.ts";
import { splitBytes } from "./split-bytes.ts";

const path = "integrations/a.md";
const schemas = shippedSchemas();

function fileOf(text: string): SourceFile {
  const buffer = Buffer.from(text);
  const bytes: FileBytes = {
    length: buffer.length,
    letters: () => buffer.toString("latin1"),
    view: () => buffer,
    text: (from, to) => buffer.toString("utf8", from, to),
    digest: () => text,
    nameOf: (from, to) => text.slice(from, to),
  };
  return { path, text, bytes };
}

/** All of what was read, the texts that are made on demand too. */
function plain(file: SourceFile): unknown {
  const { entry, ...rest } = readIntegration(file, schemas);
  if (entry === undefined) return rest;
  const { freeOfHints: _, ...told } = entry;
  const { frontMatterText, body } = entry;
  return { ...rest, entry: { ...told, frontMatterText, body: { ...body, text: body.text } } };
}

const piece = fc.constantFrom(
  ...[
    "---",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "\ufeff",
    "id: a",
    "title: Fra A – til Ø",
    "phase: need",
    "status: active",
  ],
  ...["## Behov", "Tekst “citat” 😀", "[link](../systems/b.md)", "\u2028", "- a", ": "],
);

describe("a file split by its bytes", () => {
  it("has its parts where the text has them, or gives them to the text to tell what is wrong", () => {
    const sign = fc.constantFrom(
      "---",
      "-",
      "\n",
      "\n---",
      "\r\n",
      "\r",
      " ",
      "\t",
      "\ufeff",
      "ø: –",
      "a",
    );
    const texts = fc
      .tuple(
        fc.constantFrom("", "---\n", "---\na: ø\n", "\ufeff--- \r\n"),
        fc.array(sign, { maxLength: 10 }),
      )
      .map(([start, signs]) => start + signs.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const split = splitFrontMatter(text);
        const buffer = Buffer.from(text);
        const found = splitBytes(buffer);
        if ("problem" in split || found === undefined)
          return expect({ text, found, sound: !("problem" in split) }).toEqual({
            text,
            sound: false,
          });
        const { yaml, bodyFrom, bodyLine } = found;
        expect({
          text,
          yaml: buffer.toString("utf8", ...yaml),
          body: buffer.toString("utf8", bodyFrom),
          bodyLine,
        }).toEqual({ text, yaml: split.yaml, body: split.body, bodyLine: split.bodyLine });
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a file read from its bytes", () => {
  it("says what the same file says read from its text, whatever stands in it", () => {
    const texts = fc.array(piece, { maxLength: 24, size: "max" }).map((pieces) => pieces.join(""));
    const framed = texts.map(
      (text) =>
        `---\nid: a-b\ntitle: Løn – “ny”\nstatus: active\nphase: need\n---\n## Behov\n\nTekst – her.\n${text}`,
    );
    fc.assert(
      fc.property(fc.oneof(texts, framed), (text) => {
        expect(plain(fileOf(text))).toEqual(plain({ path, text }));
      }),
      { numRuns: 2000 },
    );
  });

  it("is told free of hints only where no CPR number and no secret can stand", () => {
    const read = (text: string) =>
      readIntegration(
        fileOf(`---\nid: a-b\ntitle: En titel\nstatus: active\nphase: need\n---\n${text}`),
        schemas,
      ).entry?.freeOfHints;
    expect(read("Almindelig tekst – med tegn.\n")).toBe(true);
    for (const text of [
      "070761–4285",
      "070761 – 4285",
      "api nøgle er x",
      "API NØGLE: x",
      "AKIAABCDEFGHIJKLMNOP",
    ])
      expect([text, read(text)]).toEqual([text, undefined]);
  });
});
