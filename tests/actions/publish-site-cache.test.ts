import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../../bench/generator/make-catalogue.ts";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { runAction } from "./run-action.ts";

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** The site as visitors get it: what lies beside it for the next build is not theirs. */
const siteIn = (root: string): ReadonlyMap<string, string> =>
  new Map(
    filesBelow(join(root, "_site"))
      .filter((path) => !path.startsWith("."))
      .map((path) => [path, readFileSync(join(root, "_site", path), "base64")]),
  );

const catalogue = (seed: number): Readonly<Record<string, string>> =>
  Object.fromEntries(makeCatalogue({ integrations: 12, seed, findings: 0.1 }));

/** A checkout of its own, as every runner makes one. */
function checkout(seed = 3): string {
  const { commit, root } = gitRepository();
  commit(catalogue(seed), "2026-11-01T12:00:00Z");
  return root;
}

async function publish(
  root: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
  const run = await runAction("publish-site", {
    workspace: root,
    inputs: { today: "2026-11-23", ...inputs },
  });
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
  return run.annotations.map(({ message }) => message).join();
}

/** What the cache brings into a new checkout. */
function restore(from: string, to: string): void {
  for (const path of [".cache/catalogue", "_site"])
    cpSync(join(from, path), join(to, path), { recursive: true, preserveTimestamps: true });
}

let earlier: string;
let clean: ReadonlyMap<string, string>;
let cleanPublic: ReadonlyMap<string, string>;

beforeAll(async () => {
  earlier = checkout();
  await publish(earlier);
  const fresh = checkout();
  await publish(fresh);
  clean = siteIn(fresh);
  const open = checkout();
  await publish(open, { edition: "public" });
  cleanPublic = siteIn(open);
});

describe("a build over what the last one left, on another runner", () => {
  it.each<readonly [what: string, spoil: (root: string) => void]>([
    ["whole", () => undefined],
    ["without the cache", (root) => rmSync(join(root, ".cache"), { recursive: true })],
    ["without the site", (root) => rmSync(join(root, "_site"), { recursive: true })],
    [
      "with every file of the cache cut off",
      (root) => {
        for (const path of filesBelow(join(root, ".cache")))
          truncateSync(join(root, ".cache", path), 100);
      },
    ],
    [
      "with nothing in the files of the cache",
      (root) => {
        for (const path of filesBelow(join(root, ".cache")))
          writeFileSync(join(root, ".cache", path), "");
      },
    ],
    [
      "with a file where the cache has a folder",
      (root) => {
        rmSync(join(root, ".cache/catalogue"), { recursive: true });
        writeFileSync(join(root, ".cache/catalogue"), "");
      },
    ],
    [
      "with pages cut off, as by a cache that was not whole",
      (root) => {
        for (const path of filesBelow(join(root, "_site")).slice(0, 40))
          truncateSync(join(root, "_site", path), 3);
      },
    ],
    [
      "with the list of the site's files gone",
      (root) => rmSync(join(root, "_site/.catalogue-files"), { force: true }),
    ],
  ])("is the site of a clean build: %s", async (_, spoil) => {
    const root = checkout();
    restore(earlier, root);
    spoil(root);
    await publish(root);
    expect(siteIn(root)).toEqual(clean);
  });

  it("is the site of a clean build where it was another catalogue's, or another day's", async () => {
    const other = checkout(4);
    await publish(other, { today: "2026-10-01" });
    const root = checkout();
    restore(other, root);
    await publish(root);
    expect(siteIn(root)).toEqual(clean);
  });

  it.each<readonly [what: string, spoil: (root: string) => void]>([
    ["whole", () => undefined],
    ["without the cache", (root) => rmSync(join(root, ".cache"), { recursive: true })],
    [
      "without the list of the site's files",
      (root) => rmSync(join(root, "_site/.catalogue-files"), { force: true }),
    ],
    ["with that list damaged", (root) => writeFileSync(join(root, "_site/.catalogue-files"), "{")],
    [
      "with a list that has lost the internal files",
      (root) =>
        writeFileSync(
          join(root, "_site/.catalogue-files"),
          [...cleanPublic.keys()].map((path) => `${path}\n`).join(""),
        ),
    ],
  ])("shows nothing internal any more once only the public edition is published: %s", async (_, spoil) => {
    const root = checkout();
    restore(earlier, root);
    spoil(root);
    await publish(root, { edition: "public" });
    expect(siteIn(root)).toEqual(cleanPublic);
  });

  it("publishes nothing where what lies in the folder may be internal, and no cache tells that it is left over", async () => {
    const root = checkout();
    mkdirSync(join(root, "_site"));
    writeFileSync(join(root, "_site/notes.html"), "internal");
    const run = (edition: string) =>
      runAction("publish-site", { workspace: root, inputs: { today: "2026-11-23", edition } });
    const { annotations, exitCode, outputs } = await run("public");
    expect([exitCode, outputs.folder]).toEqual([1, undefined]);
    expect(annotations[0]?.message).toContain("(notes.html), og det kan være internt");
    expect(readFileSync(join(root, "_site/notes.html"), "utf8")).toBe("internal");
  });

  it("says what lay there without belonging to the site, and removes it", async () => {
    const root = checkout();
    restore(earlier, root);
    mkdirSync(join(root, "_site/integrationer/nedlagt"));
    writeFileSync(join(root, "_site/integrationer/nedlagt/index.html"), "");
    expect(await publish(root)).toContain("hører til webstedet: integrationer/nedlagt/index.html.");
    expect(siteIn(root)).toEqual(clean);
  });

  it("says so where it had to begin from the beginning", async () => {
    const root = checkout();
    restore(earlier, root);
    rmSync(join(root, "_site/.catalogue-files"));
    writeFileSync(join(root, "_site/index.html"), "cut off");
    expect(await publish(root)).toContain("Det er bygget helt forfra");
    expect(siteIn(root)).toEqual(clean);
  });

  it("never empties a folder that git holds something of, or that no cache of ours lies beside", async () => {
    const root = checkout();
    mkdirSync(join(root, "docs"));
    writeFileSync(join(root, "docs/index.html"), "somebody's");
    const run = () =>
      runAction("publish-site", { workspace: root, inputs: { today: "2026-11-23", out: "docs" } });
    expect((await run()).annotations[0]?.message).toContain("er ikke skrevet af kataloget");
    execFileSync("git", ["add", "docs"], { cwd: root });
    mkdirSync(join(root, ".cache/catalogue"), { recursive: true });
    expect((await run()).exitCode).toBe(1);
    expect(readFileSync(join(root, "docs/index.html"), "utf8")).toBe("somebody's");
  });

  it("keeps both editions apart side by side", async () => {
    const root = checkout();
    await publish(root);
    await publish(root, { edition: "public", out: "_offentlig", "base-path": "/integrationer/" });
    await publish(root);
    expect(siteIn(root)).toEqual(clean);
  });
});
