import { mkdirSync, rmSync } from "node:fs";
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

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

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
    rmSync(join(place.root, ".cache/catalogue/site-internal-since.pack"));
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
