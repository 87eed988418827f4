import { readdirSync, readFileSync, rmSync } from "node:fs";
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
});
