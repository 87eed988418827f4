import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { Page, UnitMemory } from "../../domain/page.ts";
import { zip } from "../../io/output/zip.ts";
import { movedRows, rowsXml } from "../exports/xlsx-sheet.ts";
import { openBlocks } from "./open-blocks.ts";
import { packedPage, packedStripOf } from "./packed-page.ts";
import { unitMemory } from "./testing/unit-memory.ts";

interface Row {
  readonly path: string;
  readonly cells: readonly string[];
}

const path = "rows.xlsx";
const head = ["A", "B"];

/** A packed file of numbered rows, of which one entry has some or none, and of a list that is not numbered. */
function render(rows: readonly Row[], memory?: UnitMemory): readonly Page[] {
  const open = openBlocks(memory, [path], 2);
  const make = (some: readonly Row[]) => some.flatMap(({ cells }) => cells.map((cell) => [cell]));
  const list = open.list({ name: "rows", rows, make, factsOf: ({ length }) => [length] });
  const others = open.list({ name: "others", rows, make: (some) => JSON.stringify(some) });
  const strip = packedStripOf(list, (made, before) => rowsXml(head, made, before), {
    moved: movedRows,
  });
  const plain = packedStripOf(others, (text) => text, { between: "," });
  return [
    packedPage(open, path, ["<a>", strip, "</a>", plain, "]"], (pieces) => zip({ a: pieces })),
  ];
}

const contentOf = (page: Page | undefined): Uint8Array => Buffer.from(page?.content ?? "");

const cell = fc.constantFrom("a", "å ø", ' r="A7"', "<x r=", "", "lang ".repeat(40));
const rows = fc.uniqueArray(
  fc.record({
    path: fc.integer({ min: 0, max: 400 }).map((number) => `integrations/${number}.md`),
    cells: fc.array(cell, { maxLength: 3 }),
  }),
  { selector: (row) => row.path, maxLength: 120, size: "max" },
);

// As much is changed as an edit of a catalogue changes: some rows, and sometimes the order.
const step = fc.record({
  gone: fc.array(fc.nat(200), { maxLength: 2 }),
  others: fc.array(fc.tuple(fc.nat(200), fc.array(cell, { maxLength: 3 })), { maxLength: 2 }),
  moved: fc.option(fc.tuple(fc.nat(200), fc.nat(200))),
  isLost: fc.boolean().map((lost) => lost),
});

function changed(
  before: readonly Row[],
  edit: typeof step extends fc.Arbitrary<infer Step> ? Step : never,
) {
  let now = before.filter((_, at) => !edit.gone.includes(at));
  for (const [at, cells] of edit.others)
    now = now.map((row, here) => (here === at ? { ...row, cells } : row));
  if (edit.moved === null || now.length === 0) return now;
  const [from, to] = edit.moved;
  const row = now[from % now.length];
  return row === undefined
    ? now
    : now.toSpliced(from % now.length, 1).toSpliced(to % now.length, 0, row);
}

describe("a packed file with rows in blocks", () => {
  it("has the same bytes from one making to the next as packed afresh, and unpacks to its texts", () => {
    fc.assert(
      fc.property(rows, fc.array(step, { maxLength: 5 }), (first, steps) => {
        let now: readonly Row[] = first;
        const memory = unitMemory((part) =>
          JSON.stringify(now.filter((row) => part.split("\n").includes(row.path))),
        );
        for (const edit of [undefined, ...steps]) {
          if (edit !== undefined) now = changed(now, edit);
          if (edit?.isLost) memory.files.delete(path);
          const [clean] = render(now);
          const found = memory.make((kept) => render(now, kept));
          expect(found.get(path)).toBe(Buffer.from(contentOf(clean)).toString("latin1"));
          const cells = now.flatMap((row) => row.cells.map((one) => [one]));
          const text = strFromU8(unzipSync(contentOf(clean)).a ?? new Uint8Array());
          expect(text.startsWith(`<a>${rowsXml(head, cells, 0)}</a>`)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is made whole again where the packer told nothing", () => {
    const many = [{ path: "integrations/1.md", cells: ["a"] }];
    const memory = unitMemory(() => "same");
    const open = (kept?: UnitMemory) => {
      const blocks = openBlocks(kept, [path], 2);
      const list = blocks.list({ name: "rows", rows: many, make: (some) => JSON.stringify(some) });
      return [packedPage(blocks, path, [packedStripOf(list, (text) => text)], joinedTexts)];
    };
    const [first, second] = [memory.make(open).get(path), memory.make(open).get(path)];
    expect(second).toBe(first);
  });
});

const joinedTexts = (pieces: Iterable<string | { readonly text: () => string }>): Uint8Array =>
  Buffer.from([...pieces].map((one) => (typeof one === "string" ? one : one.text())).join(""));
