import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Page, UnitMemory } from "../../domain/page.ts";
import { openBlocks } from "./open-blocks.ts";
import { unitMemory } from "./testing/unit-memory.ts";
import { stripOf, textPage } from "./text-page.ts";

interface Row {
  readonly path: string;
  readonly value: string;
}

const paths = ["a.txt", "b.txt"];

/** Two files that show the same rows differently, some of them not at all, and other rows after them. */
function render(
  rows: readonly Row[],
  others: readonly Row[],
  memory?: UnitMemory,
): readonly Page[] {
  const open = openBlocks(memory, paths, 2);
  const values = (some: readonly Row[]) => some.map(({ value }) => value);
  const list = open.list({ name: "rows", rows, make: values });
  const more = open.list({ name: "others", rows: others, make: values });
  const all = stripOf(list, (some) => some.join(" / "), " / ");
  const shown = stripOf(list, (some) => some.filter((one) => one > "m").join("\n"), "\n");
  const after = stripOf(more, (some) => some.join(""));
  return [
    textPage(open, "a.txt", ["\uFEFFhead\n", all, "\næ\n", after, "\n"]),
    textPage(open, "b.txt", [shown, after]),
  ];
}

const name = fc.integer({ min: 0, max: 40 }).map((number) => `integrations/${number}.md`);
const rows = fc.uniqueArray(
  fc.record({ path: name, value: fc.constantFrom("a", "ø", "n", "zebra", "") }),
  { selector: ({ path }) => path, maxLength: 30 },
);
const step = fc.record({ rows, others: rows, lost: fc.option(fc.constantFrom(...paths)) });

describe("a file with rows in blocks", () => {
  it("has the same bytes from one making to the next as made afresh, whatever changes", () => {
    fc.assert(
      fc.property(rows, rows, fc.array(step, { maxLength: 6 }), (first, others, steps) => {
        let now: readonly Row[] = [];
        const memory = unitMemory((part) =>
          JSON.stringify(now.filter(({ path }) => part.split("\n").includes(path))),
        );
        for (const one of [{ rows: first, others, lost: null }, ...steps]) {
          now = [...one.rows, ...one.others];
          if (one.lost !== null) memory.files.delete(one.lost);
          const clean = render(one.rows, one.others);
          const found = memory.make((kept) => render(one.rows, one.others, kept));
          for (const { path, content } of clean)
            expect(found.get(path)).toBe(Buffer.from(content).toString("latin1"));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has only the block of a row made again that says something else", () => {
    const many = Array.from({ length: 200 }, (_, at) => ({
      path: `integrations/${at}.md`,
      value: "a",
    }));
    let now: readonly Row[] = many;
    const memory = unitMemory((part) =>
      JSON.stringify(now.filter(({ path }) => part.split("\n").includes(path))),
    );
    const make = () => memory.make((kept) => render(now, [], kept));
    make();
    now = many.with(77, { path: "integrations/77.md", value: "another" });
    make();
    expect(memory.made.length).toBe(1);
    // Out of one place, and into another.
    now = [
      ...many.slice(0, 100),
      ...many.slice(101, 150),
      ...many.slice(100, 101),
      ...many.slice(150),
    ];
    make();
    expect(memory.made.length).toBeLessThanOrEqual(5);
  });

  it("has all blocks made again where they rest on a text before them that is another now", () => {
    const path = "a.txt";
    const some = Array.from({ length: 40 }, (_, at) => ({ path: `integrations/${at}.md` }));
    const memory = unitMemory(() => "always the same");
    const make = (head: string) =>
      memory.make((kept) => {
        const open = openBlocks(kept, [path], 2);
        const list = open.list({
          name: "rows",
          rows: some,
          make: (block) => block.map(() => head),
          isSame: ({ beginsWith }) => beginsWith(path, head),
        });
        return [textPage(open, path, [head, stripOf(list, (made) => made.join(""))])];
      });
    make("a");
    expect(make("b").get(path)).toBe("b".repeat(41));
  });
});
