import { Buffer } from "node:buffer";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import type { CachePlace } from "./cache-place.ts";
import { openPack, type Pack } from "./open-pack.ts";

const place = (root: string = temporaryFolder(), product = "one"): CachePlace => ({
  root,
  product,
});
const fileOf = ({ root }: CachePlace): string => join(root, ".cache/catalogue/bodies.pack");
const open = (where: CachePlace | undefined, stamp = "schemas"): Pack =>
  openPack(where, "bodies", stamp);

function keep(where: CachePlace, entries: Readonly<Record<string, string>>, stamp?: string): void {
  const pack = open(where, stamp);
  for (const [key, value] of Object.entries(entries)) pack.set(key, value);
  pack.save();
}

describe("a pack", () => {
  it("gives the next run what this one kept, whatever the keys and bytes are", () => {
    const where = place();
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.uint8Array()), (entries) => {
        const pack = open(where);
        for (const [key, value] of Object.entries(entries)) pack.set(key, value);
        pack.save();
        const again = open(where);
        for (const [key, value] of Object.entries(entries))
          expect(again.get(key)).toEqual(Buffer.from(value));
      }),
      { numRuns: 50 },
    );
  });

  it("gives what was set in the same run, and the newest of two", () => {
    const pack = open(place());
    pack.set("a", "gammel");
    pack.set("a", "æøå");
    expect(pack.getText("a")).toBe("æøå");
    expect(pack.getText("b")).toBeUndefined();
  });

  it("keeps a copy of the bytes, so that a buffer may be used again", () => {
    const pack = open(place());
    const bytes = Buffer.from("før");
    pack.set("a", bytes);
    bytes.fill(0);
    expect(pack.getText("a")).toBe("før");
  });

  it("takes over bytes that are handed to it, and keeps them like others, long ones too", () => {
    const where = place();
    const pack = open(where);
    const whole = Buffer.alloc(3 << 20, "lang ");
    pack.take("long", whole);
    pack.take("part", whole.subarray(5, 9));
    pack.set("text", "kort");
    pack.save();
    expect(open(where).get("long")?.equals(whole)).toBe(true);
    expect(open(where).getText("part")).toBe("lang");
    expect(open(where).getText("text")).toBe("kort");
  });

  it("drops what a run did not use, so that it never grows past one run's needs", () => {
    const where = place();
    keep(where, { a: "1", b: "2" });
    const second = open(where);
    second.get("a");
    second.save();
    const third = open(where);
    expect([third.getText("a"), third.getText("b")]).toEqual(["1", undefined]);
  });

  it("is left alone when nothing changed", () => {
    const where = place();
    keep(where, { a: "1" });
    utimesSync(fileOf(where), 1, 1);
    const before = readFileSync(fileOf(where));
    const pack = open(where);
    pack.get("a");
    rmSync(fileOf(where));
    pack.save();
    expect(existsSync(fileOf(where))).toBe(false);
    expect(before.length).toBeGreaterThan(0);
  });

  it.each([
    ["another stamp", place, "other"],
    ["another product", (root: string) => place(root, "two"), "schemas"],
  ])("is empty for %s", (_, other, stamp) => {
    const where = place();
    keep(where, { a: "1" });
    expect(open(other(where.root), stamp).get("a")).toBeUndefined();
  });

  it("is empty when any byte of its file changed, or any part is missing or too much", () => {
    const where = place();
    keep(where, { a: "et", b: "to", "æ/ø": "tre" });
    const whole = readFileSync(fileOf(where));
    const damaged = [
      ...Array.from(whole, (byte, at) => {
        const copy = Buffer.from(whole);
        copy[at] = byte ^ 1;
        return copy;
      }),
      ...Array.from(whole, (_, length) => whole.subarray(0, length)),
      Buffer.concat([whole, Buffer.from("x")]),
    ];
    for (const bytes of damaged) {
      writeFileSync(fileOf(where), bytes);
      const pack = open(where);
      expect(["a", "b", "æ/ø"].map((key) => pack.get(key))).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it("mends itself after damage", () => {
    const where = place();
    writeFiles(where.root, { ".cache/catalogue/bodies.pack": "vrøvl" });
    keep(where, { a: "1" });
    expect(open(where).getText("a")).toBe("1");
  });

  it("keeps nothing without a place, and says nothing of it", () => {
    const pack = open(undefined);
    pack.set("a", "1");
    pack.save();
    expect(open(undefined).get("a")).toBeUndefined();
  });

  it("does without where its folder cannot be made or its file cannot be written", () => {
    const blocked = place();
    writeFiles(blocked.root, { ".cache": "en fil" });
    keep(blocked, { a: "1" });
    expect(readFileSync(join(blocked.root, ".cache"), "utf8")).toBe("en fil");
    const taken = place();
    mkdirSync(fileOf(taken), { recursive: true });
    keep(taken, { a: "1" });
    expect(open(taken).get("a")).toBeUndefined();
    expect(readdirSync(join(taken.root, ".cache/catalogue"))).toEqual(["bodies.pack"]);
    const closed = place();
    mkdirSync(join(closed.root, ".cache/catalogue"), { recursive: true });
    chmodSync(join(closed.root, ".cache/catalogue"), 0o500);
    keep(closed, { a: "1" });
    chmodSync(join(closed.root, ".cache/catalogue"), 0o700);
  });

  it("never reads or writes through a link", () => {
    const elsewhere = place();
    keep(elsewhere, { a: "1" });
    for (const link of [".cache", ".cache/catalogue", ".cache/catalogue/bodies.pack"]) {
      const where = place();
      mkdirSync(join(where.root, link, ".."), { recursive: true });
      symlinkSync(join(elsewhere.root, link), join(where.root, link));
      expect(open(where).get("a")).toBeUndefined();
    }
    const where = place();
    mkdirSync(join(where.root, ".cache/catalogue"), { recursive: true });
    symlinkSync(fileOf(elsewhere), fileOf(where));
    keep(where, { b: "2" });
    expect(open(elsewhere).getText("a")).toBe("1");
  });

  it("is not read where git tracks it: somebody sent it along, and may have made it up", () => {
    const { root, git } = gitRepository();
    const where = place(root);
    keep(where, { a: "1" });
    expect(open(where).getText("a")).toBe("1");
    expect(git("status", "--porcelain")).toBe("");
    git("add", "--force", ".cache/catalogue/bodies.pack");
    expect(open(where).get("a")).toBeUndefined();
  });

  it("is not read where git's index shortens names, so that a glance cannot tell", () => {
    const { root, git } = gitRepository();
    const where = place(root);
    keep(where, { a: "1" });
    writeFiles(root, { "a.md": "" });
    git("add", "a.md");
    expect(open(where).getText("a")).toBe("1");
    git("update-index", "--index-version", "4");
    expect(open(where).get("a")).toBeUndefined();
  });

  it("is not read where its folder is a repository of its own within the repository", () => {
    const { root, git, commit } = gitRepository();
    const head = commit({ "a.md": "" });
    const where = place(root);
    keep(where, { a: "1" });
    git("update-index", "--add", "--cacheinfo", `160000,${head},.cache`);
    expect(open(where).get("a")).toBeUndefined();
  });

  it("is judged by its own index in a further work tree", () => {
    const { git, commit } = gitRepository();
    commit({ "a.md": "" });
    const further = join(temporaryFolder(), "further");
    git("worktree", "add", "--quiet", further);
    const where = place(further);
    keep(where, { a: "1" });
    expect(open(where).getText("a")).toBe("1");
    git("-C", further, "add", "--force", ".cache/catalogue/bodies.pack");
    expect(open(where).get("a")).toBeUndefined();
  });

  it("clears away the drafts of runs that were cut off, but not those of runs beside it", () => {
    const where = place();
    writeFiles(where.root, {
      ".cache/catalogue/bodies.pack.old.tmp": "",
      ".cache/catalogue/bodies.pack.new.tmp": "",
    });
    utimesSync(join(where.root, ".cache/catalogue/bodies.pack.old.tmp"), 1, 1);
    keep(where, { a: "1" });
    expect(readdirSync(join(where.root, ".cache/catalogue")).sort()).toEqual([
      "bodies.pack",
      "bodies.pack.new.tmp",
    ]);
  });

  it("is whole after two runs at once: the last one counts", () => {
    const where = place();
    const one = open(where);
    const other = open(where);
    one.set("a", "1");
    other.set("b", "2");
    one.save();
    other.save();
    expect([open(where).getText("a"), open(where).getText("b")]).toEqual([undefined, "2"]);
  });
});
