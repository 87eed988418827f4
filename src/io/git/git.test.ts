import { Buffer } from "node:buffer";
import { existsSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { maxFileBytes } from "../../domain/source-file.ts";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder, writeFiles } from "../testing/temporary-folder.ts";
import { mergeBase, openRepository, type Repository, resolveCommit, runGit } from "./git.ts";
import { changedFiles } from "./git-changes.ts";
import { gitEnvironment } from "./git-environment.ts";
import { batchReader } from "./git-objects.ts";
import { readCatalogueFilesAt } from "./git-tree.ts";

const environment = { PATH: process.env.PATH };

async function open(root: string, extra: Record<string, string> = {}): Promise<Repository> {
  const opened = await openRepository(root, { ...environment, ...extra });
  if ("unavailable" in opened) throw new Error(opened.unavailable.en);
  return opened.repository;
}

describe("runGit", () => {
  it("stops a git that writes more than it may, and calls it a failure", async () => {
    const world = gitRepository();
    world.commit({ "integrations/a.md": "a", "integrations/b.md": "b" });
    const repository = await open(world.root);
    const list = ["ls-tree", "-r", "HEAD"];
    expect((await runGit(repository, list, { most: 1000 })).toString()).toContain("b.md");
    await expect(runGit(repository, list, { most: 100 })).rejects.toThrow(
      "git ls-tree failed: more than 100 bytes of output",
    );
  });

  it("stops at a tree that holds itself more often than anybody can read", async () => {
    const world = gitRepository();
    const repository = await open(world.root);
    world.commit({ "a.md": "a" });
    let tree = world.git("rev-parse", "HEAD^{tree}");
    for (let level = 0; level < 8; level++) {
      const lines = [..."abcdefghij"].map((name) => `040000 tree ${tree}\t${name}`).join("\n");
      const made = await runGit(repository, ["mktree"], { input: `${lines}\n` });
      tree = made.toString().trim();
    }
    const list = ["ls-tree", "-r", tree];
    const limits = { most: 1_000_000, within: 20_000 };
    await expect(runGit(repository, list, limits)).rejects.toThrow("bytes of output");
    await expect(runGit(repository, list, { within: 1 })).rejects.toThrow("failed");
  });
});

describe("openRepository", () => {
  it("says why there is none: no repository, or no git", async () => {
    const plain = await openRepository(temporaryFolder(), environment);
    expect(plain).toHaveProperty(
      "unavailable.da",
      expect.stringContaining("ikke i et git-repository"),
    );
    const none = await openRepository(temporaryFolder(), { PATH: "/findes/ikke" });
    expect(none).toHaveProperty(
      "unavailable.da",
      expect.stringContaining("Git er ikke installeret"),
    );
  });

  it("is not led to another repository by the environment of a git hook", async () => {
    const other = gitRepository();
    const ours = gitRepository();
    other.commit({ "systems/other.md": "andet" });
    ours.commit({ "systems/ours.md": "vores" });
    const repository = await open(ours.root, {
      GIT_DIR: join(other.root, ".git"),
      GIT_WORK_TREE: other.root,
    });
    const files = await readCatalogueFilesAt(repository, "HEAD");
    expect(files.map(({ path }) => path)).toEqual(["systems/ours.md"]);
  });

  it("keeps where git finds its settings and drops what could make it run something", () => {
    const kept = gitEnvironment({
      HOME: "/h",
      GIT_CONFIG_GLOBAL: "/g",
      GIT_EXTERNAL_DIFF: "rm",
      git_dir: "x",
      GIT_TRACE: "1",
    });
    expect(kept).toMatchObject({ HOME: "/h", GIT_CONFIG_GLOBAL: "/g" });
    for (const name of ["GIT_EXTERNAL_DIFF", "git_dir", "GIT_TRACE"])
      expect(kept).not.toHaveProperty(name);
  });
});

describe("resolveCommit", () => {
  it("takes branches, tags and hashes", async () => {
    const test = gitRepository();
    const commit = test.commit({ "systems/a.md": "a" });
    test.git("tag", "v1");
    const repository = await open(test.root);
    for (const ref of ["main", "v1", "HEAD", commit.slice(0, 10), "main^{commit}"])
      expect(await resolveCommit(repository, ref)).toBe(commit);
  });

  it("refuses what names no commit, and never takes a name for an option", async () => {
    const test = gitRepository();
    test.commit({ "systems/a.md": "a" });
    const repository = await open(test.root);
    for (const ref of [
      "findes-ikke",
      "",
      "--help",
      "-n1",
      "main\nx",
      "main main",
      "HEAD:systems/a.md",
    ])
      await expect(resolveCommit(repository, ref)).rejects.toThrow(/Git knows no branch/);
  });
});

describe("mergeBase", () => {
  it("finds where two branches parted, and nothing for strangers", async () => {
    const test = gitRepository();
    const parting = test.commit({ "systems/a.md": "a" });
    test.git("checkout", "--quiet", "-b", "side");
    const side = test.commit({ "systems/b.md": "b" });
    test.git("checkout", "--quiet", "main");
    const main = test.commit({ "systems/c.md": "c" });
    test.git("checkout", "--quiet", "--orphan", "stranger");
    const stranger = test.commit({});
    const repository = await open(test.root);
    expect(await mergeBase(repository, side, main)).toBe(parting);
    expect(await mergeBase(repository, side, stranger)).toBeUndefined();
  });
});

describe("readCatalogueFilesAt", () => {
  it("reads a commit as it was, without touching the work tree, æøå and large files included", async () => {
    const test = gitRepository();
    const text = "\ufeff---\r\nid: a\r\n---\r\næøå\r\n";
    symlinkSync("/etc/hostname", join(test.root, "link"));
    const commit = test.commit({
      "integrations/a.md": text,
      "integrations/_template.md": "x",
      "integrations/binær.md": Uint8Array.of(1, 0, 2),
      "integrations/billede.png": "x",
      "integrations/dyb/c.md": "c",
      "integrations/stor.md": "a".repeat(maxFileBytes + 1),
      "systems/latin1.md": Uint8Array.of(0xe6, 0xf8),
      "systems/tom.md": "",
      "docs/a.md": "x",
      ".github/governance.yml": "locale: da",
    });
    symlinkSync("a.md", join(test.root, "integrations/link.md"));
    test.commit({});
    rmSync(join(test.root, "integrations"), { recursive: true });
    const repository = await open(test.root);
    expect(await readCatalogueFilesAt(repository, commit)).toEqual([
      { path: ".github/governance.yml", text: "locale: da" },
      { path: "integrations/a.md", text },
      { path: "integrations/binær.md", trouble: "binary" },
      { path: "integrations/dyb/c.md", trouble: "bad-name" },
      { path: "integrations/stor.md", trouble: "too-large", detail: `${maxFileBytes + 1}` },
      { path: "systems/latin1.md", trouble: "not-utf8" },
      { path: "systems/tom.md", text: "" },
    ]);
    const head = await readCatalogueFilesAt(repository, "HEAD");
    expect(head).toContainEqual({ path: "integrations/link.md", trouble: "symlink" });
  });

  it("names a submodule", async () => {
    const test = gitRepository();
    const commit = test.commit({ "systems/a.md": "a" });
    test.git("update-index", "--add", "--cacheinfo", `160000,${commit},integrations/modul.md`);
    test.git("commit", "--quiet", "--message", "Submodule");
    const files = await readCatalogueFilesAt(await open(test.root), "HEAD");
    expect(files).toContainEqual({ path: "integrations/modul.md", trouble: "submodule" });
  });

  it("reads a catalogue in a folder of a larger repository, and a bare repository", async () => {
    const test = gitRepository();
    test.commit({ "katalog/systems/a.md": "a", "systems/b.md": "b" });
    const inFolder = await readCatalogueFilesAt(await open(join(test.root, "katalog")), "HEAD");
    expect(inFolder).toEqual([{ path: "systems/a.md", text: "a" }]);
    const bare = temporaryFolder();
    test.git("clone", "--quiet", "--bare", test.root, bare);
    const inBare = await readCatalogueFilesAt(await open(bare), "main");
    expect(inBare).toEqual([{ path: "systems/b.md", text: "b" }]);
  });
});

describe("changedFiles", () => {
  it("lists what was changed, added, removed and not yet added since a commit, and runs no helper of the repository", async () => {
    const test = gitRepository();
    const base = test.commit({
      "integrations/changed.md": "1",
      "integrations/gone.md": "1",
      "integrations/same.md": "1",
      "systems/unindexed.md": "1",
      "docs/x.md": "1",
    });
    test.commit({ "integrations/changed.md": "2", "schemas/x.json": "{}", "docs/x.md": "2" });
    test.git("rm", "--quiet", "integrations/gone.md");
    test.git("rm", "--quiet", "--cached", "systems/unindexed.md");
    test.git("config", "core.fsmonitor", "touch hjælper-kørte; false");
    test.git("config", "diff.external", "touch hjælper-kørte; false");
    writeFiles(test.root, { "systems/ny.md": "1", ".github/governance.yml": "locale: da" });
    expect(await changedFiles(await open(test.root), base)).toEqual([
      { path: ".github/governance.yml", deleted: false },
      { path: "integrations/changed.md", deleted: false },
      { path: "integrations/gone.md", deleted: true },
      { path: "schemas/x.json", deleted: false },
      { path: "systems/ny.md", deleted: false },
      { path: "systems/unindexed.md", deleted: false },
    ]);
    expect(existsSync(join(test.root, "hjælper-kørte"))).toBe(false);
  });

  it("lists what differs between two commits, relative to the catalogue's folder", async () => {
    const test = gitRepository();
    const base = test.commit({ "katalog/systems/a.md": "1", "systems/a.md": "1" });
    const head = test.commit({ "katalog/systems/a.md": "2", "systems/a.md": "2" });
    const repository = await open(join(test.root, "katalog"));
    expect(await changedFiles(repository, base, head)).toEqual([
      { path: "systems/a.md", deleted: false },
    ]);
  });
});

describe("batchReader", () => {
  it("gives the same objects however git's answer is cut into pieces", () => {
    const answer = Buffer.concat([
      Buffer.from("aa blob 6\nhej\næ"),
      Buffer.from("\nbb missing\ncc blob 0\n\ndd tree 3\nabc\nee blob 4\n\n\n\n\n\n"),
    ]);
    for (let size = 1; size <= answer.length; size += 1) {
      const seen: [string, string][] = [];
      const read = batchReader((object, bytes) =>
        seen.push([object, Buffer.from(bytes).toString()]),
      );
      for (let at = 0; at < answer.length; at += size) read(answer.subarray(at, at + size));
      expect(seen).toEqual([
        ["aa", "hej\næ"],
        ["cc", ""],
        ["ee", "\n\n\n\n"],
      ]);
    }
  });
});
