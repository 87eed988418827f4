import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { UnitMemory } from "../../domain/page.ts";
import { searchPages } from "./build-index.ts";
import type { SearchPart } from "./search-source.ts";

/** A document by its name and its text; one without a name is made each time. */
type Written = readonly [name: string, text: string];

const partOf = ([name, text]: Written): SearchPart => ({
  ...(name !== "" && { name }),
  source: () => ({
    ...{ kind: "integration", id: name, title: text.slice(0, 9), summary: "" },
    ...{ phase: "need", status: "active" },
    texts: [
      [text, 48, true],
      [`${text} ${name}`, 2],
    ],
  }),
});

/** What is kept from one index to the next: a part is the same while its text is. */
function memoryOf(before: ReadonlyMap<string, string>, content: readonly Uint8Array[] | undefined) {
  const left: { content: readonly Uint8Array[] | undefined; made: number } = {
    content: undefined,
    made: 0,
  };
  const memoryFor = (now: ReadonlyMap<string, string>): UnitMemory => ({
    before: content,
    part: (name, work) => {
      if (content !== undefined && before.has(name) && before.get(name) === now.get(name))
        return undefined;
      left.made += 1;
      return work();
    },
    lying: () => undefined,
    keepLater: () => undefined,
    keep: (pieces) => {
      // As it comes from a file: somewhere in the memory that other things lie in too.
      left.content = pieces.map((bytes) => Buffer.concat([Buffer.from("."), bytes]).subarray(1));
    },
  });
  return { left, memoryFor };
}

const words = ["aftale", "databehandleraftale", "Æble", "og", "KMD", "rækkefølge", "x1", "post"];
const written: fc.Arbitrary<readonly Written[]> = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom("", "a", "b", "c", "d", "e"),
    fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((all) => all.join(" ")),
  ),
  { selector: ([name, text]) => (name === "" ? `text ${text}` : name), maxLength: 8 },
);

describe("the files of the search", () => {
  it("are the same whatever is remembered of earlier ones", () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), (rounds) => {
        let before: ReadonlyMap<string, string> = new Map();
        let content: readonly Uint8Array[] | undefined;
        for (const round of rounds) {
          const now = new Map(round);
          const { left, memoryFor } = memoryOf(before, content);
          const parts = round.map(partOf);
          expect(searchPages(parts, memoryFor(now))).toEqual(searchPages(parts));
          [before, content] = [now, left.content];
        }
      }),
    );
  });

  it("are made of what was kept of a document that is the same", () => {
    const round: readonly Written[] = [
      ["a", "aftale om post"],
      ["b", "KMD"],
    ];
    const first = memoryOf(new Map(), undefined);
    searchPages(round.map(partOf), first.memoryFor(new Map(round)));
    const second = memoryOf(new Map(round), first.left.content);
    const later: readonly Written[] = [...round, ["c", "Æble"]];
    searchPages(later.map(partOf), second.memoryFor(new Map(later)));
    expect([first.left.made, second.left.made]).toEqual([2, 1]);
  });

  it("begin their list of terms anew where most of it is found no more", () => {
    const many = Array.from({ length: 3000 }, (_, at) => `ord${at}`).join(" ");
    const first = memoryOf(new Map(), undefined);
    searchPages([partOf(["a", many])], first.memoryFor(new Map([["a", many]])));
    const second = memoryOf(new Map([["a", many]]), first.left.content);
    searchPages([partOf(["a", "post"])], second.memoryFor(new Map([["a", "post"]])));
    expect(first.left.content).toBeDefined();
    expect(second.left.content).toBeUndefined();
  });
});
