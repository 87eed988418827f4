import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { temporaryFolder } from "../../io/testing/temporary-folder.ts";
import { type KeptNote, listOf, notesFrom } from "./kept-notes.ts";
import { type KeptSite, openKeptSite } from "./kept-site.ts";

const folder = "/site";

function cache() {
  const root = temporaryFolder();
  mkdirSync(join(root, ".cache/catalogue"), { recursive: true });
  return { root, product: "one" };
}

const packOf = ({ root }: ReturnType<typeof cache>, name: string): string =>
  join(root, ".cache/catalogue", `${name}.pack`);

const open = (place: ReturnType<typeof cache>) => openKeptSite(place, "internal", folder, "");

const first: KeptSite = {
  asOf: { today: "2026-11-23" },
  lists: { integrations: "1" },
  notes: listOf([["body", "a", "1"]]),
  compact: 1,
  units: [
    ["one", [0], ["one.html", 1, 1]],
    ["two", [], ["two.html", 1, 1]],
  ],
  parts: [
    ["one", "a", [0]],
    ["one", "b", []],
  ],
};

/** A site after something else was made: one unit anew, one gone, one come; so with parts. */
const changed = (before: KeptSite): KeptSite => ({
  ...before,
  asOf: { today: "2026-11-24" },
  lists: { integrations: "2" },
  notes: listOf([...notesFrom(before.notes, 0), ["body", "a", "2"]]),
  units: [
    ["one", [1], ["one.html", 2, 2]],
    ["three", [1], ["three.html", 1, 1]],
  ],
  parts: [
    ["one", "a", [1]],
    ["one", "c", [1]],
  ],
});

/** All that a site says, however its numbers are held. */
const plain = (site: KeptSite | undefined) =>
  site && {
    ...site,
    notes: notesFrom(site.notes, 0),
    units: site.units.map(([id, notes, files]) => [id, [...notes], files]),
    parts: site.parts.map(([unit, name, notes]) => [unit, name, [...notes]]),
  };

const bytes = (...texts: readonly string[]): readonly Uint8Array[] =>
  texts.map((text) => new TextEncoder().encode(text));
const textOf = (content: readonly Uint8Array[] | undefined): string | undefined =>
  content?.map((piece) => new TextDecoder().decode(piece)).join(" ");

describe("a site that is kept", () => {
  it("comes back as it was left, however often something changes in it", () => {
    const place = cache();
    open(place).save(first, new Map([["one", bytes("1")]]), "as before");
    expect(plain(open(place).before)).toEqual(plain(first));
    const second = open(place);
    second.save(changed(second.before ?? first), new Map([["one", bytes("2")]]), "as before");
    const third = open(place);
    expect(plain(third.before)).toEqual(plain(changed(first)));
    expect(textOf(third.content("one"))).toBe("2");
    third.save(
      { ...(third.before ?? first), asOf: { today: "2026-11-25" } },
      new Map(),
      "as before",
    );
    expect(plain(open(place).before)).toEqual(
      plain({ ...changed(first), asOf: { today: "2026-11-25" } }),
    );
    expect(textOf(open(place).content("one"))).toBe("2");
  });

  it("is what was last kept whole where what came since is lost", () => {
    const place = cache();
    open(place).save(first, new Map([["one", bytes("1")]]), "as before");
    const second = open(place);
    second.save(changed(second.before ?? first), new Map([["one", bytes("2")]]), "as before");
    rmSync(packOf(place, "site-internal-since"));
    expect(plain(open(place).before)).toEqual(plain(first));
    expect(textOf(open(place).content("one"))).toBe("1");
  });

  it("does not add to one whole what came since another", () => {
    const place = cache();
    open(place).save(first, new Map(), "as before");
    const second = open(place);
    second.save(changed(second.before ?? first), new Map([["one", bytes("2")]]), "as before");
    const other: KeptSite = { ...changed(first), compact: 2 };
    open(place).save(other, new Map([["one", bytes("3")]]), "new");
    expect(plain(open(place).before)).toEqual(plain(other));
    expect(textOf(open(place).content("one"))).toBe("3");
  });

  it("keeps of a unit what came since beside the pieces that are the same", () => {
    const place = cache();
    open(place).save(first, new Map([["one", bytes("whole", "and large")]]), "as before");
    const lying = statSync(packOf(place, "site-internal")).mtimeMs;
    for (const more of ["more", "other"]) {
      const now = open(place);
      const pieces = [...(now.content("one") ?? []).slice(0, 2), ...bytes(more)];
      const before = now.before ?? first;
      now.save({ ...before, asOf: { today: more } }, new Map([["one", pieces]]), "as before");
      expect(textOf(open(place).content("one"))).toBe(`whole and large ${more}`);
    }
    expect(readFileSync(packOf(place, "site-internal-since"), "latin1")).not.toContain("whole");
    expect(statSync(packOf(place, "site-internal")).mtimeMs).toBe(lying);
    const last = open(place);
    last.save({ ...(last.before ?? first), asOf: { today: "x" } }, new Map(), "as before");
    expect(textOf(open(place).content("one"))).toBe("whole and large other");
    rmSync(packOf(place, "site-internal-since"));
    expect(textOf(open(place).content("one"))).toBe("whole and large");
  });

  it("does not put together pieces of two times", () => {
    const place = cache();
    open(place).save(first, new Map([["one", bytes("1", "a")]]), "as before");
    const second = open(place);
    const [whole] = second.content("one") ?? [];
    const pieces = [...(whole === undefined ? [] : [whole]), ...bytes("b")];
    second.save({ ...(second.before ?? first) }, new Map([["one", pieces]]), "as before");
    expect(textOf(open(place).content("one"))).toBe("1 b");
    // The same site, of which the unit kept other pieces.
    open(place).save(first, new Map([["one", bytes("2", "c")]]), "new");
    expect(textOf(open(place).content("one"))).toBe("2 c");
  });

  it("is kept whole once its notes are in another order, though as many and with the same first", () => {
    const place = cache();
    const before: KeptSite = {
      ...first,
      notes: listOf([
        ["body", "a", "1"],
        ["body", "b", "1"],
        ["body", "c", "1"],
      ]),
      compact: 3,
    };
    open(place).save(before, new Map(), "as before");
    const second = open(place);
    const [a, b, c] = notesFrom((second.before ?? before).notes, 0);
    const now: KeptSite = {
      ...(second.before ?? before),
      notes: listOf([a, c, b].filter((note): note is KeptNote => note !== undefined)),
    };
    second.save(now, new Map(), "new");
    expect(plain(open(place).before)).toEqual(plain(now));
  });
});
