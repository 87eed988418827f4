import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, jest } from "@jest/globals";
import { makeCatalogue } from "../../bench/generator/make-catalogue.ts";
import { buildRemembering } from "../../src/commands/build/remembered-build.ts";
import { temporaryFolder, writeFiles } from "../../src/io/testing/temporary-folder.ts";
import { NotedEntry } from "../../src/site/notes/noted-entry.ts";

const integrations = 150;
const rowsInBlock = 4;

/** Where `catalogue.json`, the files of integrations and of the register, the overview's and the form's data are made. */
const makers = "/site/blocks/";

/** The entries of which blocks read a field while some work is done. */
async function readByBlocks(work: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const read = new Set<string>();
  const fields = Object.getOwnPropertyDescriptor(NotedEntry.prototype, "fields")?.get;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  const spy = jest
    .spyOn(NotedEntry.prototype as NotedEntry<{ readonly id: string }>, "fields", "get")
    .mockImplementation(function (this: NotedEntry<object>) {
      if (!read.has(this.path) && new Error("asked").stack?.includes(makers)) read.add(this.path);
      return fields?.call(this);
    });
  try {
    await work();
  } finally {
    spy.mockRestore();
    Error.stackTraceLimit = limit;
  }
  return read;
}

it("makes files that show every entry, after a title, without reading others than stand in a block with it", async () => {
  const root = temporaryFolder();
  const files = [...makeCatalogue({ integrations, seed: 3, findings: 0 })];
  writeFiles(root, Object.fromEntries(files));
  const build = () =>
    buildRemembering(
      {
        root,
        out: join(root, "_site"),
        environment: { PATH: process.env.PATH },
        today: "2026-11-23",
        rowsInBlock,
        cache: { root, product: "test", fewestFiles: 0 },
      },
      0,
    );
  const [path = ""] = files.flatMap(([one]) => (one.startsWith("integrations/") ? [one] : []));
  const rename = (title: string): void => {
    const file = join(root, path);
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, `title: ${title}`));
  };
  await build();
  rename("En helt anden titel");
  const moved = await readByBlocks(build);
  rename("En helt anden titel igen");
  const later = await readByBlocks(build);
  for (const read of [moved, later]) {
    expect(read.has(path)).toBe(true);
    // Blocks in the order of titles, before and after, and in that of ids, with the systems of their rows.
    expect(read.size).toBeLessThan(rowsInBlock * 15);
  }
});
