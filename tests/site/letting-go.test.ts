import { appendFileSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { type BuildOptions, build } from "../../src/commands/build.ts";
import { temporaryFolder } from "../../src/io/testing/temporary-folder.ts";
import { copyCatalogue } from "./testing/copy-catalogue.ts";

function contents(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.sort().map((file) => [relative(folder, file), readFileSync(file, "latin1")]),
  );
}

const entries = ["integrations", "systems"];

async function built(root: string, more: Partial<BuildOptions> = {}): Promise<string> {
  const out = temporaryFolder();
  const environment = { PATH: process.env.PATH };
  await build({ ...{ root, out, today: "2026-11-23", environment }, ...more });
  return out;
}

function catalogue(): string {
  const root = temporaryFolder();
  copyCatalogue(root);
  return root;
}

describe("a build that lets go of what files say", () => {
  it("asks for none of it any more, and makes the same site to the byte", async () => {
    const root = catalogue();
    const expected = contents(await built(root));
    const beforeLettingGo = (): void => {
      for (const folder of entries) rmSync(join(root, folder), { recursive: true });
    };
    const out = await built(root, { letsGo: "told", letsGoFrom: 0, beforeLettingGo });
    expect(readdirSync(root)).not.toContain("integrations");
    expect(contents(out)).toEqual(expected);
  });

  it("makes the same where it lets go as soon as a file is read, and reads it again", async () => {
    const root = catalogue();
    for (const edition of ["internal", "public"] as const) {
      const out = await built(root, { edition, letsGo: "named", letsGoFrom: 0 });
      expect(contents(out)).toEqual(contents(await built(root, { edition })));
    }
  });
});

describe("parts of a site", () => {
  const lockOf = async (root: string, more: Partial<BuildOptions> = {}): Promise<unknown> => {
    const out = await built(root, { ...more, shard: { index: 1, count: 200 } });
    return JSON.parse(readFileSync(join(out, ".catalogue-shard.json"), "utf8")).lock;
  };

  it("have the same lock, whenever files are let go of, and another once anything is another", async () => {
    const root = catalogue();
    const locks = new Set([await lockOf(root)]);
    locks.add(await lockOf(root, { letsGo: "named", letsGoFrom: 0 }));
    locks.add(await lockOf(root, { product: "" }));
    expect(locks.size).toBe(1);
    const others: Partial<BuildOptions>[] = [
      { today: "2026-11-24" },
      { product: "another" },
      { edition: "public" },
      { basePath: "/elsewhere/" },
    ];
    for (const other of others) locks.add(await lockOf(root, other));
    // A word in a body, a comment in a front matter, a file that cannot be read, the governance.
    for (const [path, text] of [
      ["integrations/sbsys-digital-post.md", "\nEt ord.\n"],
      ["integrations/_template.md", "\nEt ord.\n"],
      ["systems/sbsys.md", "\n"],
      ["integrations/broken.md", "no front matter"],
      [".github/governance.yml", "\n# A comment.\n"],
    ] as const) {
      appendFileSync(join(root, path), text);
      locks.add(await lockOf(root));
    }
    expect(locks.size).toBe(10);
  });
});
