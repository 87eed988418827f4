import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { maxFileBytes } from "../domain/source-file.ts";
import { openRepository, type Repository } from "./git/git.ts";
import { readSchemasAt } from "./schema-objects.ts";
import { gitRepository, type TestRepository } from "./testing/git-repository.ts";

const open = async ({ root }: TestRepository): Promise<Repository> => {
  const opened = await openRepository(root, { PATH: process.env.PATH });
  if ("unavailable" in opened) throw new Error(opened.unavailable.en);
  return opened.repository;
};

describe("readSchemasAt", () => {
  it("gives the text of each schema by its path below schemas/, as that commit has it", async () => {
    const origin = gitRepository();
    const commit = origin.commit({ "schemas/a.json": "{}", "schemas/gates/need.json": "[1]" });
    origin.commit({ "schemas/a.json": '{"later":true}', "schemas/README.md": "#" });
    expect(await readSchemasAt(await open(origin), commit)).toEqual(
      new Map([
        ["a.json", "{}"],
        ["gates/need.json", "[1]"],
      ]),
    );
  });

  it("gives nothing where a commit has no schemas of its own", async () => {
    const origin = gitRepository();
    const commit = origin.commit({ "systems/s.md": "x" });
    expect(await readSchemasAt(await open(origin), commit)).toBeUndefined();
  });

  it("stops at a schema that is a link, or too large to be one", async () => {
    const linked = gitRepository();
    linked.commit({ "schemas/a.json": "{}" });
    symlinkSync("a.json", join(linked.root, "schemas/b.json"));
    const commit = linked.commit({});
    await expect(readSchemasAt(await open(linked), commit)).rejects.toThrow("schemas/b.json");
    const large = gitRepository();
    const other = large.commit({ "schemas/a.json": " ".repeat(maxFileBytes + 1) });
    await expect(readSchemasAt(await open(large), other)).rejects.toThrow("schemas/a.json");
  });
});
