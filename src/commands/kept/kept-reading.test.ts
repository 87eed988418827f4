import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { wholeEntry } from "../../input/testing/whole-entry.ts";
import type { CachePlace } from "../../io/cache/cache-place.ts";
import { openCatalogue } from "../open-catalogue.ts";
import { rememberingCatalogue } from "../testing/remembering-catalogue.ts";
import { validateOpenedAsking } from "../validate.ts";
import { openKeptReading } from "./kept-reading.ts";

const one = "integrations/cpr-ky-haendelser.md";

/** Reads the catalogue as a run does that remembers, and tells all of it. */
async function read(cache: CachePlace) {
  const reading = openKeptReading(cache, "test", 0);
  const known = reading.memory.files;
  const { memory } = reading;
  const options = { root: cache.root, environment: {}, today: "2026-11-23", cache, memory };
  const opened = await openCatalogue(options, () => true);
  const { files, read } = opened;
  reading.save(opened, await validateOpenedAsking(opened, options));
  const entries = [...read.catalogue.integrations, ...read.catalogue.systems].map(wholeEntry);
  const told = JSON.stringify([entries, files]);
  const same = files.filter((file) => known.get(file.path) === file).length;
  return { told, same, count: files.length };
}

describe("what is remembered from run to run of the files that were read", () => {
  it("is what reading them anew gives, for all but the governance", async () => {
    const cache = rememberingCatalogue();
    const { told, count } = await read(cache);
    expect(await read(cache)).toEqual({ told, same: count - 1, count });
  });

  it("is not used of a file that was written since", async () => {
    const cache = rememberingCatalogue();
    await read(cache);
    const file = join(cache.root, one);
    writeFileSync(file, `${readFileSync(file, "utf8")}\nMere.\n`);
    const { told, same, count } = await read(cache);
    expect(told).toContain("\\nMere.\\n");
    expect(same).toBe(count - 2);
  });

  it("is nothing for another program", async () => {
    const cache = rememberingCatalogue();
    await read(cache);
    expect((await read({ ...cache, product: "two" })).same).toBe(0);
  });
});
