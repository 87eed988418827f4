import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { makeCatalogue } from "../../bench/generator/make-catalogue.ts";
import { gitRepository } from "../../src/io/testing/git-repository.ts";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { catalogueOf, cliBundle, runCli } from "./run-cli.ts";

const day = ["--today", "2026-11-23"];

function bytesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, "base64")]),
  );
}

async function buildPart(root: string, folder: string, part: string, ...more: string[]) {
  const out = join(folder, `del-${part.replace("/", "-af-")}`);
  const run = await runCli(["build", ...day, "--shard", part, "--out", out, ...more], {
    cwd: root,
  });
  expect(run).toMatchObject({ status: 0 });
  return out;
}

const merge = (root: string, parts: string, out: string) =>
  runCli(["build", "--merge", parts, "--out", out, "--locale", "en"], { cwd: root });

beforeAll(() => {
  cliBundle();
});

describe("a site built in parts", () => {
  it.each([
    "internal",
    "public",
  ])("is the site that is built whole, byte for byte: %s edition", async (edition) => {
    const test = gitRepository();
    test.commit(Object.fromEntries(makeCatalogue({ integrations: 60, seed: 3, findings: 0.1 })));
    const folder = temporaryFolder();
    const whole = join(folder, "hel");
    const options = ["--edition", edition, "--base-path", "/katalog/"];
    await runCli(["build", ...day, "--out", whole, ...options], { cwd: test.root });
    const parts = join(folder, "dele");
    for (const part of ["1/3", "2/3", "3/3"]) await buildPart(test.root, parts, part, ...options);
    const merged = join(folder, "samlet");
    expect(await merge(test.root, parts, merged)).toMatchObject({ status: 0 });
    const expected = bytesIn(whole);
    expect(expected.size).toBeGreaterThan(edition === "public" ? 20 : 200);
    expect(bytesIn(merged)).toEqual(expected);
    // A second time nothing is written, as with a build.
    expect((await merge(test.root, parts, merged)).stderr).toContain(" 0 written,");
  });

  it("is refused where a part is missing, there twice, cut off, of another day or of something else", async () => {
    const root = catalogueOf(
      Object.fromEntries(makeCatalogue({ integrations: 5, seed: 1, findings: 0 })),
    );
    const folder = temporaryFolder();
    const parts = join(folder, "dele");
    const out = join(folder, "samlet");
    const refused = async (words: RegExp): Promise<void> => {
      const { status, stderr } = await merge(root, parts, out);
      expect([status, stderr]).toEqual([2, expect.stringMatching(words)]);
    };
    await refused(/no parts in/);
    const first = await buildPart(root, parts, "1/2");
    await refused(/part 2\/2 is missing/);
    const second = await buildPart(root, parts, "2/2", "--edition", "public");
    await refused(/not parts of the same site/);
    rmSync(second, { recursive: true });
    await runCli(["build", "--today", "2026-11-24", "--shard", "2/2", "--out", second], {
      cwd: root,
    });
    await refused(/not parts of the same site/);
    rmSync(second, { recursive: true });
    await buildPart(root, parts, "2/2");
    cpSync(first, join(parts, "igen"), { recursive: true });
    await refused(/part 1\/2 is here several times/);
    rmSync(join(parts, "igen"), { recursive: true });
    rmSync(join(second, ".catalogue-shard.json"));
    await refused(/part 2\/2 is missing/);
    expect(readdirSync(folder)).toEqual(["dele"]);
  });

  it("reads nothing through a link in a part, and writes nothing among the parts", async () => {
    const root = catalogueOf(
      Object.fromEntries(makeCatalogue({ integrations: 5, seed: 1, findings: 0 })),
    );
    const parts = temporaryFolder();
    const only = await buildPart(root, parts, "1/1");
    expect((await merge(root, parts, join(parts, "ud"))).stderr).toContain("where the parts lie");
    rmSync(join(only, "index.html"));
    symlinkSync("/etc/hostname", join(only, "index.html"));
    expect((await merge(root, parts, join(temporaryFolder(), "ud"))).status).toBe(2);
  });

  it.each([
    ["--shard", "9/8"],
    ["--shard", "2"],
    ["--shard", "1/2", "--merge", "dele"],
  ])("is not asked for with %j", async (...words) => {
    const root = catalogueOf({});
    const { status, stderr } = await runCli(["build", ...words, "--locale", "en"], { cwd: root });
    expect([status, stderr]).toEqual([2, expect.stringContaining("--shard")]);
  });
});
